package nl.kostenbewust.scenarios.balance;

import java.util.Map;
import nl.kostenbewust.core.score.Triangle;

/**
 * How a route of the case does when chance falls otherwise.
 *
 * @param name of the route
 * @param written what it scores with the seed and the luck that are written in it
 * @param measures how each measure is spread over the seeds
 * @param refused how many of its commands were refused, on average
 */
public record RouteReport(String name, Triangle written, Map<Measure, Spread> measures, double refused) {}
