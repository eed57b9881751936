package nl.kostenbewust.scenarios.balance;

import java.util.BitSet;
import java.util.List;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.score.Triangle;

/**
 * What came of one playthrough.
 *
 * @param ending how it ended
 * @param triangle its score
 * @param cost all costs up to the horizon
 * @param acts what was done, in order
 * @param decided how many orders were decided, refused ones and those of the session included
 * @param reached the contents that it reached, by place
 */
record Playthrough(Ending ending, Triangle triangle, Money cost, List<Act> acts, int decided, BitSet reached) {
    /** How a playthrough ended. */
    enum Ending {
        /** After the last month. */
        PLAYED,
        /** A month took more commands than any month should. */
        TOO_MANY_COMMANDS,
        /** It took longer than any playthrough should. */
        TOO_LONG,
        /** The rules themselves broke down. */
        BROKEN
    }

    /** A playthrough of which nothing can be said. */
    static Playthrough lost(Ending ending) {
        return new Playthrough(ending, Triangle.of(0, 0, 0), Money.NONE, List.of(), 0, new BitSet());
    }

    boolean isPlayed() {
        return ending == Ending.PLAYED;
    }
}
