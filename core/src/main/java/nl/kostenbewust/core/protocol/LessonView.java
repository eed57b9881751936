package nl.kostenbewust.core.protocol;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;

/**
 * How the lesson stands for one player, apart from the game.
 *
 * @param pause what to tell while nobody can do anything; absent: the lesson goes on
 * @param secondsLeft of this month when this was sent, where there is a timer; it stands still during a pause
 * @param sitsAt the seat of the team that the player plays now
 * @param chairs the seats that the player may play: the own one, and those handed over to the player
 * @param handedOver who plays the player's own seat instead, in words; absent: the player
 * @param led whether somebody leads the lesson; else the player plays alone
 * @param own what the player asked and answered outside the game
 */
public record LessonView(
        Optional<Text> pause,
        Optional<Integer> secondsLeft,
        int sitsAt,
        List<ChairView> chairs,
        Optional<Text> handedOver,
        boolean led,
        Own own) {
    /**
     * What the player asked and answered outside the game.
     *
     * @param asksHelp whether the player asked for help and waits for it
     * @param choices what the player answered to the poll that stands; empty: nothing yet
     * @param cardAsked whether a closing card is asked for
     * @param card the closing card that the player wrote
     */
    public record Own(boolean asksHelp, List<Integer> choices, boolean cardAsked, Optional<Card> card) {
        /** Nothing yet. */
        public static final Own NOTHING = new Own(false, List.of(), false, Optional.empty());
    }

    /**
     * A seat that the player may play.
     *
     * @param seat the seat number in the team
     * @param name of whom it belongs to
     * @param own whether it is the player's own
     */
    public record ChairView(int seat, String name, boolean own) {}
}
