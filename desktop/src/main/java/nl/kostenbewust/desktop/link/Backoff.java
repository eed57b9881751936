package nl.kostenbewust.desktop.link;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next try: twice as long each time, and shortened by up to half at random, so that a class that
 * lost its Wi-Fi does not come back in one blow. Not safe for several threads.
 */
final class Backoff {
    private static final int MOST_DOUBLINGS = 16;

    private final Patience patience;
    private final DoubleSupplier jitter;
    private int tries;

    /** Makes a backoff; the jitter gives numbers from 0 (inclusive) to 1. */
    Backoff(Patience patience, DoubleSupplier jitter) {
        this.patience = patience;
        this.jitter = jitter;
    }

    /** Returns the next wait. */
    Duration next() {
        long full = Math.min(
                patience.lastRetry().toMillis(), patience.firstRetry().toMillis() << Math.min(tries, MOST_DOUBLINGS));
        tries++;
        return Duration.ofMillis(Math.round(full * (1 - jitter.getAsDouble() / 2)));
    }

    /** Starts from the shortest wait again. */
    void reset() {
        tries = 0;
    }
}
