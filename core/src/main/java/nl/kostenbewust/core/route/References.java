package nl.kostenbewust.core.route;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;

/** Computes the yardsticks for Return, once per scenario: plays every reference route of every case to its horizon. */
public final class References {
    /** Muddling on, for a case that says nothing about it. */
    private static final Route NOBODY_ACTS =
            new Route(Optional.empty(), Optional.empty(), List.of(), 1, List.of(), List.of(), List.of());

    private References() {}

    /** The yardstick of every household of this scenario. */
    public static SortedMap<Ref<Household>, Reference> of(Scenario scenario) {
        SortedMap<Ref<Household>, Reference> references = new TreeMap<>();
        scenario.cases().keySet().forEach(household -> references.put(household, of(scenario, household)));
        return Collections.unmodifiableSortedMap(references);
    }

    /** The yardstick of one household. */
    public static Reference of(Scenario scenario, Ref<Household> household) {
        Case story = scenario.caseOf(household);
        SortedMap<String, Reference.Outcome> outcomes = new TreeMap<>();
        for (String name : Reference.ROUTES) {
            Route route = story.routes().get(name);
            if (route != null || name.equals(Reference.NOTHING)) {
                Route played = route == null ? NOBODY_ACTS : route;
                outcomes.put(name, RoutePlayer.play(scenario, household, played).outcome());
            }
        }
        return new Reference(Collections.unmodifiableSortedMap(outcomes));
    }
}
