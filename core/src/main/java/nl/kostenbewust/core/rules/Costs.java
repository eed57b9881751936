package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.play.HouseholdEvent;

/** Lines of the receipt and debts. */
final class Costs {
    private Costs() {}

    static void start(Ref<CostLine> line, Here here) {
        here.situation()
                .story()
                .line(line)
                .ifPresent(
                        found -> here.happen(new HouseholdEvent.CostLineChanged(line, Optional.of(found.perMonth()))));
    }

    /** A running line costs this much from now on; one that does not run is left alone. */
    static void change(Ref<CostLine> line, Money perMonth, Here here) {
        if (here.state().finances().lines().containsKey(line)) {
            here.happen(new HouseholdEvent.CostLineChanged(line, Optional.of(perMonth)));
        }
    }

    static void stop(Ref<CostLine> line, Here here) {
        if (here.state().finances().lines().containsKey(line)) {
            here.happen(new HouseholdEvent.CostLineChanged(line, Optional.empty()));
        }
    }

    /** Takes a sum off a debt, the whole debt unless a sum is given, never more than is owed. */
    static void payDebt(Ref<Debt> debt, Optional<Money> sum, Here here) {
        Finances.DebtState owed = here.state().finances().debts().get(debt);
        if (owed == null || !owed.sum().isPositive()) {
            return;
        }
        Money paid = sum.orElse(owed.sum()).atMost(owed.sum());
        here.happen(new HouseholdEvent.DebtChanged(debt, Money.NONE.minus(paid), here.cause()));
    }

    /** From now on the debt grows by this much; a debt that the household has not is left alone. */
    static void growth(Ref<Debt> debt, Money perMonth, Here here) {
        Finances.DebtState owed = here.state().finances().debts().get(debt);
        if (owed != null && !owed.growsPerMonth().equals(perMonth)) {
            here.happen(new HouseholdEvent.DebtGrowthChanged(debt, perMonth));
        }
    }

    /** Debts grow, up to where growing stops. */
    static void grow(Here here) {
        for (Debt debt : here.situation().story().household().debts()) {
            Finances.DebtState owed = here.state().finances().debts().get(debt.id());
            if (owed == null || !owed.sum().isPositive()) {
                continue;
            }
            Money room = debt.atMost().map(most -> most.minus(owed.sum())).orElse(owed.growsPerMonth());
            Money growth = owed.growsPerMonth().atMost(room);
            if (growth.isPositive()) {
                here.happen(new HouseholdEvent.DebtChanged(debt.id(), growth, Cause.GROWTH));
            }
        }
    }

    /** Writes what running lines cost this month; a line that has had its last month stops. */
    static void write(Here here) {
        here.state().finances().lines().forEach((line, perMonth) -> {
            here.happen(new HouseholdEvent.CostPaid(line, perMonth));
            here.situation().story().line(line).flatMap(CostLine::until).ifPresent(until -> {
                if (here.situation().monthsIn() >= until) {
                    stop(line, here);
                }
            });
        });
    }
}
