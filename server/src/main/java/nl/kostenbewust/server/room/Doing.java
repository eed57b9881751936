package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ServerMessage;

/**
 * What a trainee does in the room apart from the games: in the order of their numbers, each once, and answered when it is kept. Lives on
 * the room's thread.
 */
final class Doing {
    private final Teams teams;
    private final Arrangement arrangement;

    Doing(Teams teams, Arrangement arrangement) {
        this.teams = teams;
        this.arrangement = arrangement;
    }

    /**
     * Lets this happen, or says why not; what was handled before is only answered, and not before it is kept.
     *
     * @param whyNot asked when it is new: why it cannot be done
     * @param then done when it is kept, after it was answered
     */
    void does(Seating seat, int number, RoomEvent event, Supplier<Optional<Text>> whyNot, Runnable then) {
        Author author = new Author(seat.trainee(), number);
        switch (teams.handled().before(author, event, seat.client().id())) {
            case KEPT -> seat.send(new ServerMessage.Accepted(number));
            case ON_ITS_WAY -> {}
            case ANOTHER -> seat.send(new ServerMessage.Refused(number, Play.TWO_DEVICES));
            case NEW ->
                whyNot.get()
                        .ifPresentOrElse(
                                why -> seat.send(new ServerMessage.Refused(number, why)),
                                () -> happen(seat, author, event, then));
        }
    }

    private void happen(Seating seat, Author author, RoomEvent event, Runnable then) {
        int number = (int) author.commandNumber();
        seat.handled(number);
        teams.handled().carriedOut(author, event, seat.client().id());
        arrangement.happen(event, author).thenAccept(kept -> {
            if (kept) {
                teams.handled()
                        .kept(author, event)
                        .filter(seat::isHeldBy)
                        .ifPresent(asked -> seat.send(new ServerMessage.Accepted(number)));
                then.run();
            }
        });
    }
}
