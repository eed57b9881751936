package nl.kostenbewust.scenarios.balance;

import java.util.List;

/**
 * How the routes of a case do over many seeds.
 *
 * @param seeds how many
 * @param routes in the order of the file
 * @param goodBeatsTempting the percentage of seeds at which {@code good} scores higher overall than {@code tempting}; -1 where the case
 *     lacks one of them
 */
public record RoutesReport(int seeds, List<RouteReport> routes, double goodBeatsTempting) {}
