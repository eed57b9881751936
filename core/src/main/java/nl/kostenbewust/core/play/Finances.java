package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.SortedMap;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;

/**
 * Money of and around a household.
 *
 * @param income per month
 * @param expenses fixed costs per month
 * @param debts what is still owed
 * @param lines the running lines of the receipt
 */
@RecordBuilder
public record Finances(
        Money income, Money expenses, SortedMap<Ref<Debt>, DebtState> debts, SortedMap<Ref<CostLine>, Money> lines)
        implements FinancesBuilder.With {
    /**
     * A debt as it stands.
     *
     * @param sum still owed
     * @param growsPerMonth by how much it grows at each month's close; nothing: it stands still
     */
    public record DebtState(Money sum, Money growsPerMonth) {}
}
