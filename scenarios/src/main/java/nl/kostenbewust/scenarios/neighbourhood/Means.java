package nl.kostenbewust.scenarios.neighbourhood;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/**
 * The means of some games, to tenths.
 *
 * @param figures of the team
 * @param waits how often a thing waited, by what for
 * @param overall the overall score of each household
 */
public record Means(Map<Figure, Double> figures, Map<Wait, Double> waits, SortedMap<Ref<Household>, Double> overall) {

    static Means of(List<Outcome> outcomes) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figures.put(
                    figure,
                    mean(outcomes.stream()
                            .map(outcome -> outcome.figures().getOrDefault(figure, 0.0))
                            .toList()));
        }
        Map<Wait, Double> waits = new EnumMap<>(Wait.class);
        for (Wait wait : Wait.values()) {
            waits.put(
                    wait,
                    mean(outcomes.stream()
                            .map(outcome -> outcome.waits().get(wait))
                            .toList()));
        }
        SortedMap<Ref<Household>, Double> overall = new TreeMap<>();
        outcomes.get(0)
                .overall()
                .keySet()
                .forEach(house -> overall.put(
                        house,
                        mean(outcomes.stream()
                                .map(outcome -> outcome.overall().get(house))
                                .toList())));
        return new Means(
                Collections.unmodifiableMap(figures),
                Collections.unmodifiableMap(waits),
                Collections.unmodifiableSortedMap(overall));
    }

    /** That figure. */
    public double at(Figure figure) {
        return figures.get(figure);
    }

    private static double mean(List<Double> values) {
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        return Math.round(sum * 10 / values.size()) / 10.0;
    }
}
