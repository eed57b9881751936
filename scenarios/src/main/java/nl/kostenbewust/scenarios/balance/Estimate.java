package nl.kostenbewust.scenarios.balance;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.StatisticalSummary;

/**
 * A mean with its confidence interval of 95 %, by Student's t.
 *
 * @param mean of what was measured; 0 where nothing was
 * @param low where the interval begins; the mean itself where fewer than two were measured
 * @param high where the interval ends
 * @param count how many were measured
 */
public record Estimate(double mean, double low, double high, long count) {
    private static final double TAIL = 0.975;

    static Estimate of(StatisticalSummary measured) {
        long count = measured.getN();
        if (count == 0) {
            return new Estimate(0, 0, 0, 0);
        }
        double mean = measured.getMean();
        double half = count < 2
                ? 0
                : new TDistribution(null, count - 1.0).inverseCumulativeProbability(TAIL)
                        * measured.getStandardDeviation()
                        / Math.sqrt(count);
        return new Estimate(rounded(mean), rounded(mean - half), rounded(mean + half), count);
    }

    /** To hundredths, so that the last bits of a sum never show. */
    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
