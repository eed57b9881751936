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
            if (name.equals(Reference.NOTHING)) {
                outcomes.put(name, muddlingOn(scenario, household).outcome());
            } else if (story.routes().containsKey(name)) {
                outcomes.put(
                        name,
                        RoutePlayer.play(scenario, household, story.routes().get(name))
                                .outcome());
            }
        }
        return new Reference(Collections.unmodifiableSortedMap(outcomes));
    }

    /** The household with nobody intervening: the route {@code nothing} of its case. */
    static Played muddlingOn(Scenario scenario, Ref<Household> household) {
        Route nothing = scenario.caseOf(household).routes().getOrDefault(Reference.NOTHING, NOBODY_ACTS);
        return RoutePlayer.play(scenario, household, nothing);
    }
}
