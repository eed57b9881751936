package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change did to a case.
 *
 * @param now the report of the case as it is now
 * @param differences of each measure, now less before, playthrough by playthrough with the same luck
 * @param routes of each route that both have, how much more it scores overall on average
 * @param uses of each intervention and argument that both have, by how many percentage points more playthroughs used it, where that is
 *     five or more; over all personas together
 * @param come flags that were not there before
 * @param gone flags that were there before
 */
public record Comparison(
        CaseReport now,
        Map<Persona, Map<Measure, Estimate>> differences,
        Map<String, Double> routes,
        Map<String, Double> uses,
        List<Flag> come,
        List<Flag> gone) {
    private static final double WORTH_TELLING = 5;

    static Comparison of(Simulation.Outcome before, Simulation.Outcome after) {
        Map<Persona, Map<Measure, Estimate>> differences = new EnumMap<>(Persona.class);
        after.samples().forEach((persona, sample) -> {
            Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                measures.put(measure, sample.difference(before.samples().get(persona), measure));
            }
            differences.put(persona, measures);
        });
        CaseReport old = before.report();
        CaseReport now = after.report();
        return new Comparison(
                now,
                differences,
                routes(old, now),
                uses(old, now),
                less(now.flags(), old.flags()),
                less(old.flags(), now.flags()));
    }

    private static Map<String, Double> routes(CaseReport old, CaseReport now) {
        Map<String, Double> routes = new java.util.LinkedHashMap<>();
        for (RouteReport route : now.routes().routes()) {
            old.routes().routes().stream()
                    .filter(other -> other.name().equals(route.name()))
                    .findFirst()
                    .ifPresent(other -> routes.put(route.name(), Estimate.rounded(overall(route) - overall(other))));
        }
        return routes;
    }

    private static double overall(RouteReport route) {
        return route.measures().get(Measure.OVERALL).estimate().mean();
    }

    private static Map<String, Double> uses(CaseReport old, CaseReport now) {
        Map<String, Double> uses = new java.util.LinkedHashMap<>();
        for (UseReport use : now.uses()) {
            Optional<UseReport> other = old.uses().stream()
                    .filter(one -> one.kind() == use.kind() && one.id().equals(use.id()))
                    .findFirst();
            double more = other.map(one -> mean(use) - mean(one)).orElse(0.0);
            if (Math.abs(more) >= WORTH_TELLING) {
                uses.put(use.id(), Estimate.rounded(more));
            }
        }
        return uses;
    }

    private static double mean(UseReport use) {
        return use.percent().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static List<Flag> less(List<Flag> flags, List<Flag> others) {
        List<Flag> less = new ArrayList<>(flags);
        less.removeAll(others);
        return List.copyOf(less);
    }
}
