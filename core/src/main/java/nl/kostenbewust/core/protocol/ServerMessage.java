package nl.kostenbewust.core.protocol;

import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;

/** What a server sends. */
public sealed interface ServerMessage {
    /**
     * The seat is yours.
     *
     * @param token to come back with; keep it secret
     * @param team the team number
     * @param seat the seat number in the team
     * @param lastNumber the number of the last command of this seat that was handled
     * @param opening drawn anew whenever the lesson is opened: versions of views count from its beginning
     */
    record Welcome(String token, int team, int seat, int lastNumber, long opening) implements ServerMessage {}

    /** Not let in, and why; {@code final} ones are not worth another try. */
    record TurnedAway(Reason reason, Text text) implements ServerMessage {}

    /** Who is there, before the lesson starts. */
    record Lobby(LobbyView lobby) implements ServerMessage {}

    /** What the player may see now; it replaces all that was sent before. */
    record View(PlayerView view) implements ServerMessage {}

    /**
     * How the view has changed.
     *
     * @param base the version of the view that it changes
     * @param patch what differs
     */
    record Change(long base, Patch patch) implements ServerMessage {}

    /** The command was applied and is stored. */
    record Accepted(int number) implements ServerMessage {}

    /** The command was not applied, and why. */
    record Refused(int number, Text text) implements ServerMessage {}

    /** The answer to {@code AskPreview}. */
    record Preview(int number, PreviewView preview) implements ServerMessage {}

    /** How the lesson stands for the player; it replaces what was sent before. */
    record Lesson(LessonView lesson) implements ServerMessage {}

    /** The note that goes with a seat that the player takes over or gets back. */
    record Handover(HandoverView note) implements ServerMessage {}

    /**
     * You lead the lesson.
     *
     * @param lastNumber the number of the last steering that was handled
     */
    record Leading(int lastNumber) implements ServerMessage {}

    /** The lesson as whoever leads it sees it; it replaces all that was sent before. */
    record Console(ConsoleView view) implements ServerMessage {}

    /** A team as whoever leads the lesson sees it; it replaces that row of the console. */
    record ConsoleTeam(ConsoleView.TeamRow team) implements ServerMessage {}

    /** The poll that stands, for everybody in the lesson; absent: none. It replaces what was sent before. */
    record Asked(Optional<PollView> poll) implements ServerMessage {}

    /** The poll that stands, for whoever leads the lesson; it replaces that of the console. */
    record ConsolePoll(Optional<PollView.Tally> poll) implements ServerMessage {}

    /** Something that everybody should read. */
    record Notice(Text text) implements ServerMessage {}

    /** The server closes this connection; the text says whether and when to come back. */
    record Farewell(Text text, boolean comeBack) implements ServerMessage {}

    /** Why somebody is not let in. */
    enum Reason {
        /** Another version of the game. */
        OTHER_VERSION,
        /** No lesson has this code. */
        WRONG_CODE,
        /** All seats are taken. */
        FULL,
        /** The name is empty, too long or holds signs that are not allowed. */
        NAME_NOT_ALLOWED,
        /** The token does not belong to a seat here. */
        UNKNOWN_SEAT,
        /** Whoever leads the lesson sent them out. */
        SENT_OUT,
        /** The lesson is over. */
        OVER
    }
}
