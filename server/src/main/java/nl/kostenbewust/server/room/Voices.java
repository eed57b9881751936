package nl.kostenbewust.server.room;

import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;

/** What trainees say to the class and to whoever leads, outside the games. Lives on the room's thread. */
final class Voices {
    private static final Text NOBODY_LEADS = Text.of(
            "Je speelt alleen: er is geen docent die je kan helpen. F1 of hulp legt het spel uit.",
            "You play alone: there is no lecturer to help you. F1 or help explains the game.");
    private static final Runnable NOTHING = () -> {};

    private final Doing doing;
    private final Arrangement arrangement;
    private final boolean led;

    Voices(Doing doing, Arrangement arrangement, boolean led) {
        this.doing = doing;
        this.arrangement = arrangement;
        this.led = led;
    }

    /**
     * A trainee asks for help, or needs none any more.
     *
     * @param stopped why nothing new can be done now
     */
    void askHelp(Seating seat, ClientMessage.AskHelp ask, Optional<Text> stopped) {
        int who = seat.trainee();
        RoomEvent event = ask.wanted() ? new RoomEvent.HelpAsked(who) : new RoomEvent.HelpOver(who);
        doing.does(seat, ask.number(), event, () -> stopped.or(() -> isSo(who, ask.wanted())), NOTHING);
    }

    private Optional<Text> isSo(int trainee, boolean wanted) {
        if (!led) {
            return Optional.of(NOBODY_LEADS);
        }
        return arrangement.newest().forum().waiting().contains(trainee) == wanted
                ? Optional.of(Sayings.IS_SO)
                : Optional.empty();
    }
}
