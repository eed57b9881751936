package nl.kostenbewust.scenarios.neighbourhood;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.route.Outlook;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.score.Triangle;

/**
 * What one play of the neighbourhood came to.
 *
 * @param figures of the team
 * @param waits how often a thing waited over a month's close, by what for
 * @param overall the overall score of each household
 */
record Outcome(Map<Figure, Double> figures, Map<Wait, Double> waits, SortedMap<Ref<Household>, Double> overall) {

    static Outcome of(
            Scenario scenario, RouteTeam.Evening evening, Chance chance, Map<Ref<Household>, Reference> references) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        List<Triangle> triangles = new ArrayList<>();
        SortedMap<Ref<Household>, Double> overall = new TreeMap<>();
        evening.end().households().forEach((house, state) -> {
            Course course = Outlook.of(scenario, chance, evening.events(), evening.end(), house);
            Triangle triangle = HouseholdScore.triangle(course, course.outcome(), references.get(house));
            triangles.add(triangle);
            overall.put(house, (double) triangle.overall());
            add(figures, Figure.COST, euros(course.outcome().cost()));
            add(figures, Figure.LEVELS, levels(course.horizon()));
            add(figures, Figure.DEBTS, debts(state.finances()));
            add(figures, Figure.MATTERS, state.decisions().matters().size());
            add(figures, Figure.GRANTED, granted(state));
        });
        Triangle team = Triangle.mean(triangles);
        figures.put(Figure.OVERALL, (double) team.overall());
        figures.put(Figure.LEGITIMACY, (double) team.legitimacy());
        figures.put(Figure.RETURN, (double) team.financialReturn());
        figures.put(Figure.INVOLVEMENT, (double) team.involvement());
        figures.put(Figure.CREDIT, (double) evening.end().credit());
        evening.events().forEach(event -> count(event, figures));
        Map<Wait, Double> waits = new EnumMap<>(Wait.class);
        for (Wait wait : Wait.values()) {
            waits.put(wait, (double) evening.waited().getOrDefault(wait, 0));
            add(figures, Figure.WAITED, waits.get(wait));
        }
        return new Outcome(figures, waits, overall);
    }

    private static void count(Event event, Map<Figure, Double> figures) {
        if (event instanceof TeamEvent.HoursRenewed renewed) {
            add(figures, Figure.LOST, renewed.lost().halves() / 2.0);
        } else if (event instanceof TeamEvent.HoursSpent spent
                && spent.household().isPresent()) {
            add(figures, Figure.WORKED, spent.hours().halves() / 2.0);
        } else if (event instanceof TeamEvent.BudgetDrawn drawn) {
            add(figures, Figure.PURSES, euros(drawn.sum()));
        }
    }

    private static double levels(HouseholdState state) {
        return state.wellbeing().levels().values().stream()
                        .mapToInt(Level::tenths)
                        .sum()
                / 10.0;
    }

    private static double debts(Finances finances) {
        return finances.debts().values().stream()
                .mapToDouble(debt -> euros(debt.sum()))
                .sum();
    }

    private static long granted(HouseholdState state) {
        return state.decisions().requests().values().stream()
                .filter(request -> request.status() == RequestStatus.GRANTED)
                .count();
    }

    private static double euros(Money sum) {
        return sum.cents() / 100.0;
    }

    private static void add(Map<Figure, Double> figures, Figure figure, double more) {
        figures.merge(figure, more, Double::sum);
    }
}
