package nl.kostenbewust.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.core.view.PlayerView;

/**
 * All that a client knows, at one moment.
 *
 * @param contact how the player stands with the server
 * @param why the last thing said about the connection
 * @param turnedAway why the server did not let the player in; absent: it did, or has not said
 * @param lobby who is there, before the lesson starts; never together with a view
 * @param view what the player may see, once it has started
 * @param notices what the player should read, oldest first
 * @param standing how the lesson stands, apart from the game
 * @param notes hand-over notes, oldest first
 * @param poll what the class is asked now
 */
public record TableState(
        Contact contact,
        Optional<Text> why,
        Optional<ServerMessage.Reason> turnedAway,
        Optional<LobbyView> lobby,
        Optional<PlayerView> view,
        List<Text> notices,
        Optional<Standing> standing,
        List<HandoverView> notes,
        Optional<PollView> poll) {
    /** Before anything was heard. */
    static final TableState START = new TableState(
            Contact.CONNECTING,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /** Whether nothing more will be heard. */
    public boolean isOver() {
        return contact == Contact.OVER;
    }

    TableState with(Contact now, Optional<Text> because) {
        return new TableState(now, because, turnedAway, lobby, view, notices, standing, notes, poll);
    }

    TableState turnedAway(ServerMessage.TurnedAway message) {
        return new TableState(
                Contact.OVER,
                Optional.of(message.text()),
                Optional.of(message.reason()),
                lobby,
                view,
                notices,
                standing,
                notes,
                poll);
    }

    TableState with(LobbyView now) {
        return new TableState(
                contact, why, turnedAway, Optional.of(now), Optional.empty(), notices, standing, notes, poll);
    }

    TableState with(PlayerView now) {
        return new TableState(
                contact, why, turnedAway, Optional.empty(), Optional.of(now), notices, standing, notes, poll);
    }

    TableState with(Text notice) {
        List<Text> more = new ArrayList<>(notices);
        more.add(notice);
        return new TableState(contact, why, turnedAway, lobby, view, List.copyOf(more), standing, notes, poll);
    }

    TableState with(Standing now) {
        return new TableState(contact, why, turnedAway, lobby, view, notices, Optional.of(now), notes, poll);
    }

    TableState with(HandoverView note) {
        List<HandoverView> more = new ArrayList<>(notes);
        more.add(note);
        return new TableState(contact, why, turnedAway, lobby, view, notices, standing, List.copyOf(more), poll);
    }

    TableState asked(Optional<PollView> now) {
        return new TableState(contact, why, turnedAway, lobby, view, notices, standing, notes, now);
    }
}
