package nl.kostenbewust.server.store;

import java.util.Arrays;

/** The last durations of a commit. One thread only. */
final class FlushTimes {
    private static final int KEPT = 500;

    private final long[] nanos = new long[KEPT];
    private long seen;

    void took(long duration) {
        nanos[(int) (seen++ % KEPT)] = duration;
    }

    Flushes figures() {
        return Flushes.of(Arrays.copyOf(nanos, (int) Math.min(seen, KEPT)));
    }
}
