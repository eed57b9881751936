package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.score.HouseholdScore;

/**
 * A route of a case as it was played, to be laid beside what a team did.
 *
 * @param name its name in the file
 * @param about what it shows
 * @param score what it scores
 * @param cost what it costs up to the horizon
 * @param months what is done, month by month
 */
public record PlayedRoute(
        String name, Optional<Text> about, HouseholdScore score, Money cost, List<Route.RouteMonth> months) {}
