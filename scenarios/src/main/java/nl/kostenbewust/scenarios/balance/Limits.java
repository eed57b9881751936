package nl.kostenbewust.scenarios.balance;

import java.time.Duration;

/**
 * How far a playthrough may go before it counts as endless.
 *
 * @param commands the most commands in one month
 * @param time the most time for one playthrough
 */
record Limits(int commands, Duration time) {
    /** Far beyond what any playthrough needs: a month has room for twenty commands or so, and a playthrough takes milliseconds. */
    static final Limits USUAL = new Limits(400, Duration.ofSeconds(20));
}
