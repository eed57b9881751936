package nl.kostenbewust.server.measure;

import java.util.List;

/**
 * What was measured; times are medians.
 *
 * @param appendsPerSecond rows asked for all at once
 * @param alonePerSecond rows asked for one after another
 * @param sessions how many lessons are kept
 * @param rows how many rows each has
 * @param restartMillis from opening the store until knocks are answered
 * @param wakeMillis from the first knock on a lesson that sleeps until it is open
 * @param bytesAsleep heap for each lesson that sleeps
 * @param bytesOpen heap for each lesson that is open with nobody in it
 */
public record Figures(
        long appendsPerSecond,
        long alonePerSecond,
        int sessions,
        int rows,
        long restartMillis,
        long wakeMillis,
        long bytesAsleep,
        long bytesOpen) {

    static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    static long rate(int count, long nanos) {
        return count * 1_000_000_000L / Math.max(1, nanos);
    }
}
