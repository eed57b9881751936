package nl.kostenbewust.core.rules;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Calendar;
import nl.kostenbewust.core.play.Decisions;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Knowledge;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.play.Work;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;

/** Households that come in. */
final class Arrivals {
    private Arrivals() {}

    /** The households of this month come in; each gets the director with the fewest households. */
    static void arrive(Unfolding unfolding) {
        for (Programme.Arrival arrival : unfolding.scenario().programme().arrivals()) {
            if (arrival.month() == unfolding.state().month()) {
                Case story = unfolding.scenario().caseOf(arrival.household());
                HouseholdState start = start(
                        story.household(),
                        director(unfolding.state()),
                        unfolding.state().month());
                unfolding.happen(new TeamEvent.HouseholdArrived(arrival.household(), start));
            }
        }
    }

    private static int director(GameState state) {
        int director = Order.SESSION;
        long fewest = Long.MAX_VALUE;
        for (int seat : state.team().keySet()) {
            long households = state.households().values().stream()
                    .filter(h -> h.director() == seat)
                    .count();
            if (households < fewest) {
                fewest = households;
                director = seat;
            }
        }
        return director;
    }

    private static HouseholdState start(Household household, int director, int month) {
        SortedMap<LifeDomain, Level> levels = Collections.unmodifiableSortedMap(new TreeMap<>(household.domains()));
        SortedMap<LifeDomain, Integer> drift = new TreeMap<>();
        household.drift().forEach((domain, step) -> drift.put(domain, step.tenths()));
        return new HouseholdState(
                director,
                month,
                new Wellbeing(
                        levels,
                        levels,
                        Collections.unmodifiableSortedMap(drift),
                        List.of(),
                        household.trust(),
                        household.ownership(),
                        household.danger(),
                        List.of(),
                        List.of()),
                new Knowledge(
                        Frozen.none(),
                        List.of(),
                        List.of(),
                        List.of(),
                        month - 1,
                        List.of(),
                        Frozen.none(),
                        List.of(),
                        List.of(),
                        List.of()),
                finances(household),
                new Work(
                        List.of(),
                        List.of(),
                        Frozen.none(),
                        Frozen.none(),
                        Frozen.none(),
                        Frozen.none(),
                        Frozen.none()),
                new Decisions(Frozen.none(), Frozen.none(), Frozen.none(), Frozen.none(), Frozen.none()),
                new Calendar(List.of(), Frozen.none(), List.of(), Frozen.none()));
    }

    private static Finances finances(Household household) {
        SortedMap<Ref<Debt>, Finances.DebtState> debts = new TreeMap<>();
        household
                .debts()
                .forEach(debt -> debts.put(debt.id(), new Finances.DebtState(debt.sum(), debt.growsPerMonth())));
        SortedMap<Ref<CostLine>, Money> lines = new TreeMap<>();
        household.costs().stream()
                .filter(line -> !line.waiting())
                .forEach(line -> lines.put(line.id(), line.perMonth()));
        return new Finances(
                household.income(),
                household.expenses(),
                Collections.unmodifiableSortedMap(debts),
                Collections.unmodifiableSortedMap(lines));
    }
}
