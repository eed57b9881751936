package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;

/** Debts, running costs, income. */
final class FinanceEvolution {
    private FinanceEvolution() {}

    static void fill(Dispatch.Builder<HouseholdEvolution.At, HouseholdEvent> table) {
        table.on(HouseholdEvent.DebtChanged.class, (at, e) -> at.finances(f -> debt(f, e)))
                .on(
                        HouseholdEvent.DebtGrowthChanged.class,
                        (at, e) -> at.finances(f -> f.withDebts(Frozen.put(
                                f.debts(),
                                e.debt(),
                                new Finances.DebtState(f.debts().get(e.debt()).sum(), e.perMonth())))))
                .on(
                        HouseholdEvent.CostLineChanged.class,
                        (at, e) -> at.finances(f -> f.withLines(
                                e.perMonth().isPresent()
                                        ? Frozen.put(
                                                f.lines(),
                                                e.line(),
                                                e.perMonth().get())
                                        : Frozen.drop(f.lines(), e.line()))))
                .on(HouseholdEvent.CostPaid.class, (at, e) -> at)
                .on(HouseholdEvent.CostPaidOnce.class, (at, e) -> at)
                .on(
                        HouseholdEvent.IncomeChanged.class,
                        (at, e) -> at.finances(f -> f.withIncome(f.income().plus(e.by()))))
                .on(
                        HouseholdEvent.ExpensesChanged.class,
                        (at, e) -> at.finances(f -> f.withExpenses(f.expenses().plus(e.by()))));
    }

    private static Finances debt(Finances before, HouseholdEvent.DebtChanged e) {
        Finances.DebtState debt = before.debts().getOrDefault(e.debt(), new Finances.DebtState(Money.NONE, Money.NONE));
        Finances.DebtState after = new Finances.DebtState(debt.sum().plus(e.by()), debt.growsPerMonth());
        return before.withDebts(Frozen.put(before.debts(), e.debt(), after));
    }
}
