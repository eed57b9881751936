package nl.kostenbewust.scenarios.balance;

import java.util.List;

/**
 * How far {@code good} is from the best that was found.
 *
 * @param good what {@code good} scores overall over the seeds
 * @param best what the best found scores overall over the same seeds
 * @param gap how much better the best found is, seed by seed
 * @param weakest the lowest corner of the best found, on average
 * @param acts what the best found does, month by month, as in a route
 * @param decided how many orders the search decided
 */
public record SearchReport(
        Estimate good, Estimate best, Estimate gap, Estimate weakest, List<String> acts, long decided) {}
