package nl.kostenbewust.server.wire;

import java.util.function.LongSupplier;

/**
 * Counts the time in which this process was awake, in nanoseconds. One step counts for at most 250 ms unless said otherwise, so that a laptop that
 * slept for ten minutes does not find all its deadlines passed at once. Not safe for several threads.
 */
public final class AwakeClock {
    private static final long LONGEST_STEP = 250_000_000L;

    private final LongSupplier source;
    private final long longestStep;
    private long seen;
    private long awake;

    /** Counts the time of this process. */
    public AwakeClock() {
        this(System::nanoTime, LONGEST_STEP);
    }

    /** Counts the time of {@code source}, of which one step counts for at most so many nanoseconds. */
    public AwakeClock(LongSupplier source, long longestStep) {
        this.source = source;
        this.longestStep = longestStep;
        this.seen = source.getAsLong();
    }

    /** Moves on to this moment and returns it. */
    public long step() {
        long now = source.getAsLong();
        awake += Math.min(now - seen, longestStep);
        seen = now;
        return awake;
    }

    /** Returns the moment of the last step, in nanoseconds since this clock was made. */
    public long now() {
        return awake;
    }
}
