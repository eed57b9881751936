package nl.kostenbewust.scenarios.balance;

import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * How a measure is spread over playthroughs.
 *
 * @param estimate the mean
 * @param deviation the standard deviation
 * @param least the lowest
 * @param low the 5th percentile
 * @param quarter the 25th percentile
 * @param middle the median
 * @param threeQuarters the 75th percentile
 * @param high the 95th percentile
 * @param most the highest
 */
public record Spread(
        Estimate estimate,
        double deviation,
        double least,
        double low,
        double quarter,
        double middle,
        double threeQuarters,
        double high,
        double most) {
    static Spread of(DescriptiveStatistics measured) {
        return new Spread(
                Estimate.of(measured),
                Estimate.rounded(measured.getN() < 2 ? 0 : measured.getStandardDeviation()),
                percentile(measured, 0),
                percentile(measured, 5),
                percentile(measured, 25),
                percentile(measured, 50),
                percentile(measured, 75),
                percentile(measured, 95),
                percentile(measured, 100));
    }

    private static double percentile(DescriptiveStatistics measured, int percent) {
        if (measured.getN() == 0) {
            return 0;
        }
        double value = percent == 0 ? measured.getMin() : measured.getPercentile(percent);
        return Estimate.rounded(value);
    }
}
