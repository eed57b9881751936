package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.function.Predicate;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.protocol.ServerMessage;

/** Shows everybody the poll that stands. How answers spread leaves the server only once it is revealed. Lives on the room's thread. */
final class Polls {
    private final Teams teams;
    private final Arrangement arrangement;
    private final Notebook notebook;

    Polls(Teams teams, Arrangement arrangement, Notebook notebook) {
        this.teams = teams;
        this.arrangement = arrangement;
        this.notebook = notebook;
    }

    /** The poll that stands; empty: none. */
    Optional<PollView> view() {
        return arrangement.durable().forum().ballot().flatMap(this::view);
    }

    private Optional<PollView> view(Ballot ballot) {
        return notebook.poll(ballot.number())
                .map(poll -> new PollView(
                        ballot.number(), poll, ballot.revealed() ? Optional.of(ballot.spread()) : Optional.empty()));
    }

    /** The poll that stands and how many answered it: of those who are there, and those who did and left. */
    Optional<PollView.Tally> tally() {
        return arrangement
                .durable()
                .forum()
                .ballot()
                .flatMap(ballot -> view(ballot).map(view -> {
                    Predicate<Seating> answered = seat -> ballot.answers().containsKey(seat.trainee());
                    long of = teams.seats()
                            .filter(answered.or(Seating::isPresent))
                            .count();
                    return new PollView.Tally(view, ballot.answers().size(), (int) of);
                }));
    }

    /** Everybody sees it; the same bytes for all, so that the last one has it hardly later than the first. */
    void showAll() {
        byte[] asked = Exchange.TO_CLIENT.write(new ServerMessage.Asked(view()));
        teams.seats().forEach(seat -> seat.send(asked));
    }

    /** Somebody who comes in sees it, if there is one. */
    void show(Seating seat) {
        seat.send(new ServerMessage.Asked(view()));
    }
}
