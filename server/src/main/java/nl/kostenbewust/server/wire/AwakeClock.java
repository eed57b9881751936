package nl.kostenbewust.server.wire;

/**
 * Counts the time in which this process was awake, in nanoseconds. One step counts for at most 250 ms, so that a laptop that
 * slept for ten minutes does not find all its deadlines passed at once. Not safe for several threads.
 */
public final class AwakeClock {
    private static final long LONGEST_STEP = 250_000_000L;

    private long seen = System.nanoTime();
    private long awake;

    /** Moves on to this moment and returns it. */
    public long step() {
        long now = System.nanoTime();
        awake += Math.min(now - seen, LONGEST_STEP);
        seen = now;
        return awake;
    }

    /** Returns the moment of the last step, in nanoseconds since this clock was made. */
    public long now() {
        return awake;
    }
}
