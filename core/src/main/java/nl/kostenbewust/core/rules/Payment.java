package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Scenario;

/** Which budget pays for an intervention, and whether it may. Overspending is impossible. */
public final class Payment {
    private Payment() {}

    /** The budget that pays: the one that was named, or the only one that this lesson has. */
    public static Optional<Ref<Budget>> budget(
            Intervention intervention, Optional<Ref<Budget>> named, Situation situation) {
        List<Ref<Budget>> possible = possible(intervention, situation);
        return named.isEmpty() && possible.size() == 1 ? Optional.of(possible.get(0)) : named;
    }

    private static List<Ref<Budget>> possible(Intervention intervention, Situation situation) {
        return intervention.cost().map(Cost::from).orElse(List.of()).stream()
                .filter(situation.game().budgets()::containsKey)
                .toList();
    }

    static Optional<Refusal> refuse(Intervention intervention, Optional<Ref<Budget>> named, Situation situation) {
        Optional<Ref<Budget>> budget = budget(intervention, named, situation);
        List<Ref<Budget>> possible = possible(intervention, situation);
        if (intervention.cost().isEmpty() || intervention.cost().get().from().isEmpty()) {
            return named.isEmpty() ? CommandRule.fine() : CommandRule.no(new Refusal.ChooseBudget(List.of()));
        }
        if (budget.isEmpty() || !possible.contains(budget.get())) {
            return CommandRule.no(new Refusal.ChooseBudget(possible));
        }
        return refuse(intervention, budget.get(), situation);
    }

    /** What this cost takes out of that budget. */
    public static Money takes(Cost cost, Ref<Budget> budget, Scenario scenario) {
        return scenario.budgets().get(budget).takes(cost.once());
    }

    private static Optional<Refusal> refuse(Intervention intervention, Ref<Budget> budget, Situation situation) {
        Money sum = takes(intervention.cost().orElseThrow(), budget, situation.scenario());
        Money left = situation.game().budgets().get(budget);
        Ref<Household> unevaluated = situation.game().unevaluated().get(budget);
        if (unevaluated != null) {
            return CommandRule.no(new Refusal.EvaluationFirst(budget, unevaluated));
        }
        if (!left.covers(sum)) {
            return CommandRule.no(new Refusal.BudgetShort(budget, sum, left));
        }
        Optional<Mandate> needed = Mandates.needed(situation, sum, budget);
        Mandate given = Mandates.given(situation, intervention.id().as());
        boolean enough = needed.map(mandate -> given.compareTo(mandate) >= 0).orElse(false);
        return enough ? CommandRule.fine() : CommandRule.no(new Refusal.MandateNeeded(needed));
    }

    static void pay(Intervention intervention, Optional<Ref<Budget>> budget, Here here) {
        if (intervention.cost().isEmpty()) {
            return;
        }
        Cost cost = intervention.cost().get();
        Payer payer = budget.map(
                        b -> here.unfolding().scenario().budgets().get(b).payer())
                .orElse(cost.payer());
        budget.ifPresent(b -> draw(b, takes(cost, b, here.unfolding().scenario()), here));
        here.happen(new HouseholdEvent.CostPaidOnce(payer, cost.label(), cost.once(), cost.source(), cost.certainty()));
    }

    private static void draw(Ref<Budget> budget, Money sum, Here here) {
        here.unfolding().happen(new TeamEvent.BudgetDrawn(budget, here.household(), sum));
        if (here.unfolding().scenario().budgets().get(budget).evaluation().isPresent()) {
            here.unfolding().happen(new TeamEvent.EvaluationDue(budget, here.household()));
        }
    }
}
