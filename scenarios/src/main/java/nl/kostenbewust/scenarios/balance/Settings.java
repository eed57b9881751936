package nl.kostenbewust.scenarios.balance;

/**
 * How much is played.
 *
 * @param runs playthroughs per persona
 * @param seed of the first playthrough; the others follow
 * @param steps how many orders the search may decide from each of its starts
 * @param threads on how many threads; it never shows in the report
 */
public record Settings(int runs, long seed, int steps, int threads) {
    /** Refuses less than one playthrough, one thread or no steps. */
    public Settings {
        if (runs < 1 || steps < 0 || threads < 1) {
            throw new IllegalArgumentException("nothing to play: " + runs + " runs, " + steps + " steps, " + threads);
        }
    }

    /** How many playthroughs per persona are looked at month by month. */
    int watched() {
        return Math.min(runs, 200);
    }
}
