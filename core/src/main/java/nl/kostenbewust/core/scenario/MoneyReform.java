package nl.kostenbewust.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.MandateRow;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Frozen;

/** How policies change money: what there is to spend, who may decide about it, and debts. */
final class MoneyReform {
    private MoneyReform() {}

    static Scenario funds(Scenario scenario, Change.Funds change) {
        Budget before = budget(scenario, change.funds());
        Budget more = BudgetBuilder.builder(before)
                .perHousehold(before.perHousehold().plus(change.perHousehold()))
                .build();
        Scenario funded = scenario.withBudgets(Frozen.put(scenario.budgets(), more.id(), more))
                .withProgramme(ProgrammeBuilder.builder(scenario.programme())
                        .budgets(shares(scenario.programme(), change))
                        .build());
        return interventions(
                funded,
                intervention -> mayPay(intervention, change) ? payable(intervention, change.funds()) : intervention);
    }

    private static boolean mayPay(Intervention intervention, Change.Funds change) {
        List<Ref<Budget>> from = intervention.cost().map(Cost::from).orElse(List.of());
        return from.stream().anyMatch(change.alsoFor()::contains)
                || (!from.isEmpty() && change.serving().map(intervention::lifts).orElse(false));
    }

    /** What the poured budgets may pay the new one pays from now on; what they hold moves when the game begins. */
    static Scenario pours(Scenario scenario, Change.Pours change) {
        Scenario poured = interventions(
                scenario,
                intervention -> intervention.cost().map(Cost::from).orElse(List.of()).stream()
                                .anyMatch(change.pours()::contains)
                        ? payable(intervention, change.into())
                        : intervention);
        return poured.withTerms(
                poured.terms().withPoured(Frozen.addOnce(poured.terms().poured(), change)));
    }

    private static Scenario interventions(Scenario scenario, UnaryOperator<Intervention> how) {
        return scenario.withCases(Frozen.each(
                scenario.cases(),
                story -> CaseBuilder.builder(story)
                        .interventions(story.interventions().stream().map(how).toList())
                        .build()));
    }

    /** The budget is opened where it was not; a ceiling that the lesson sets by itself rises along. */
    private static List<Programme.BudgetShare> shares(Programme programme, Change.Funds change) {
        List<Programme.BudgetShare> shares = new ArrayList<>();
        Money more = change.perHousehold().times(programme.arrivals().size());
        for (Programme.BudgetShare share : programme.budgets()) {
            boolean same = share.budget().equals(change.funds());
            shares.add(
                    same
                            ? new Programme.BudgetShare(
                                    share.budget(), share.ceiling().map(more::plus))
                            : share);
        }
        if (shares.stream().noneMatch(share -> share.budget().equals(change.funds()))) {
            shares.add(new Programme.BudgetShare(change.funds(), Optional.empty()));
        }
        return List.copyOf(shares);
    }

    private static Intervention payable(Intervention intervention, Ref<Budget> budget) {
        return InterventionBuilder.builder(intervention)
                .cost(intervention.cost().map(cost -> payable(cost, budget)))
                .build();
    }

    private static Cost payable(Cost cost, Ref<Budget> budget) {
        List<Ref<Budget>> from = Frozen.addOnce(cost.from(), budget);
        return new Cost(cost.once(), cost.payer(), from, cost.label(), cost.source(), cost.certainty());
    }

    /** Rows that the new one makes needless go; the table stays in order of sum. */
    static Scenario widens(Scenario scenario, Change.Widens change) {
        Budget before = budget(scenario, change.widens());
        MandateRow row = new MandateRow(change.upTo(), change.by());
        List<MandateRow> rows = new ArrayList<>(before.mandate());
        if (rows.stream().noneMatch(other -> makesNeedless(other, row))) {
            rows.removeIf(other -> makesNeedless(row, other));
            rows.add(row);
            rows.sort(Comparator.comparing(MandateRow::upTo));
        }
        Budget wider = BudgetBuilder.builder(before).mandate(List.copyOf(rows)).build();
        return scenario.withBudgets(Frozen.put(scenario.budgets(), wider.id(), wider));
    }

    private static boolean makesNeedless(MandateRow row, MandateRow other) {
        return row.upTo().covers(other.upTo()) && row.by().compareTo(other.by()) <= 0;
    }

    static Scenario stopsGrowth(Scenario scenario, Change.StopsGrowth change) {
        return debts(
                scenario,
                debt -> change.stopsGrowth().contains(debt.kind())
                        ? DebtBuilder.builder(debt).growsPerMonth(Money.NONE).build()
                        : debt);
    }

    static Scenario includes(Scenario scenario, Change.Includes change) {
        return debts(
                scenario,
                debt -> change.includes().contains(debt.kind())
                        ? DebtBuilder.builder(debt).includable(true).build()
                        : debt);
    }

    private static Scenario debts(Scenario scenario, UnaryOperator<Debt> how) {
        return scenario.withCases(Frozen.each(
                scenario.cases(),
                story -> CaseBuilder.builder(story)
                        .household(HouseholdBuilder.builder(story.household())
                                .debts(story.household().debts().stream()
                                        .map(how)
                                        .toList())
                                .build())
                        .build()));
    }

    private static Budget budget(Scenario scenario, Ref<Budget> ref) {
        Budget budget = scenario.budgets().get(ref);
        if (budget == null) {
            throw new IllegalArgumentException("no such budget in this scenario: " + ref);
        }
        return budget;
    }
}
