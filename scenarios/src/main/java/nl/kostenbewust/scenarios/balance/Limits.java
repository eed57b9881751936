package nl.kostenbewust.scenarios.balance;

import java.time.Duration;

/**
 * How far a simulation goes.
 *
 * @param commands the most commands in one month; a playthrough with more is endless
 * @param time the most time for one playthrough; one that takes longer is endless
 * @param pairs in how many pairs an option must never be better before it is called dominated
 */
record Limits(int commands, Duration time, int pairs) {
    /** Far beyond what any playthrough needs: a month has room for twenty commands or so, and a playthrough takes milliseconds. */
    static final Limits USUAL = new Limits(100, Duration.ofSeconds(20), 2_000);
}
