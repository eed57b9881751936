package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Scenario;

/** A caseworker builds a facility for the neighbourhood, with own hours; a lesson that allows it gives the mandate for its money. */
final class BuildRule {
    private BuildRule() {}

    static Hours effort(Scenario scenario, Command.Build build) {
        return Optional.ofNullable(scenario.facilities().get(build.build()))
                .map(Facility::hours)
                .orElse(Hours.NONE);
    }

    static Optional<Refusal> refuse(Scenario scenario, GameState state, int seat, Command.Build build) {
        Facility facility = scenario.facilities().get(build.build());
        if (facility == null || !Visibility.sees(facility, scenario, state)) {
            return CommandRule.no(new Refusal.Unknown());
        }
        if (state.facilities().containsKey(facility.id())) {
            return CommandRule.no(new Refusal.AlreadyRunning());
        }
        Optional<Refusal> money = refuse(facility, build.from(), state);
        if (money.isPresent()) {
            return money;
        }
        Hours left = state.team().get(seat).left();
        return left.covers(facility.hours())
                ? CommandRule.fine()
                : CommandRule.no(new Refusal.NotEnoughHours(facility.hours(), left));
    }

    private static Optional<Refusal> refuse(Facility facility, Optional<Ref<Budget>> named, GameState state) {
        List<Ref<Budget>> possible = payers(facility, state);
        Optional<Ref<Budget>> budget = budget(facility, named, state);
        if (facility.cost().isEmpty()) {
            return named.isEmpty() ? CommandRule.fine() : CommandRule.no(new Refusal.ChooseBudget(List.of()));
        }
        if (budget.isEmpty() || !possible.contains(budget.get())) {
            return CommandRule.no(new Refusal.ChooseBudget(possible));
        }
        Cost cost = facility.cost().get();
        boolean enough = state.budgets().get(budget.get()).covers(cost.once());
        return enough
                ? CommandRule.fine()
                : CommandRule.no(new Refusal.BudgetShort(
                        budget.get(), cost.once(), state.budgets().get(budget.get())));
    }

    /** The budgets of this lesson that may pay for it. */
    static List<Ref<Budget>> payers(Facility facility, GameState state) {
        return facility.cost().map(Cost::from).orElse(List.of()).stream()
                .filter(state.budgets()::containsKey)
                .toList();
    }

    private static Optional<Ref<Budget>> budget(Facility facility, Optional<Ref<Budget>> named, GameState state) {
        List<Ref<Budget>> possible = payers(facility, state);
        return named.isEmpty() && possible.size() == 1 ? Optional.of(possible.get(0)) : named;
    }

    static void carryOut(int seat, Command.Build build, Unfolding unfolding) {
        Facility facility = unfolding.scenario().facilities().get(build.build());
        Optional<Ref<Budget>> from = budget(facility, build.from(), unfolding.state());
        if (facility.hours().halves() > 0) {
            unfolding.happen(new TeamEvent.HoursSpent(seat, Optional.empty(), facility.hours()));
        }
        int due = unfolding.state().month() + Math.max(0, facility.months() - 1);
        unfolding.happen(new TeamEvent.FacilityStarted(facility.id(), seat, from, due));
        facility.cost()
                .ifPresent(cost -> from.ifPresent(
                        budget -> unfolding.happen(new TeamEvent.FacilityPaid(facility.id(), budget, cost.once()))));
        if (facility.months() == 0) {
            Facilities.stand(facility, unfolding);
        }
    }
}
