package nl.kostenbewust.server.load;

import java.util.List;

/**
 * How long it took, in microseconds.
 *
 * @param p50 half of the times it took no longer
 * @param p99 99 of 100 times
 * @param max the longest
 * @param times how often it was measured
 */
public record Waits(long p50, long p99, long max, int times) {
    /** Of these times in nanoseconds, at least one. */
    static Waits of(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Waits(at(sorted, 50), at(sorted, 99), at(sorted, 100), sorted.size());
    }

    private static long at(List<Long> sorted, int percent) {
        int rank = (int) Math.ceil(percent * sorted.size() / 100.0);
        return sorted.get(Math.max(1, rank) - 1) / 1_000;
    }
}
