package nl.kostenbewust.server.store;

import java.util.Arrays;

/**
 * How long it lately took until a transaction was on disk, in microseconds; all 0 when there was none yet.
 *
 * @param count how many transactions these are
 * @param median as long as half of them, at most
 * @param p99 as long as 99 of 100, at most
 * @param longest the longest
 */
public record Flushes(int count, long median, long p99, long longest) {
    private static final long MICRO = 1_000;

    /** Of these durations in nanoseconds, in any order. */
    static Flushes of(long[] nanos) {
        if (nanos.length == 0) {
            return new Flushes(0, 0, 0, 0);
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Flushes(
                sorted.length, sorted[last / 2] / MICRO, sorted[last * 99 / 100] / MICRO, sorted[last] / MICRO);
    }
}
