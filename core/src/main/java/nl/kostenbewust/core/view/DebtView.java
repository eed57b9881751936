package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;

/**
 * A known debt.
 *
 * @param creditor whom it is owed to
 * @param sum still owed
 * @param growsPerMonth how fast it grows now
 * @param kind what kind
 * @param includable whether it can join an arrangement
 */
public record DebtView(Text creditor, Money sum, Money growsPerMonth, DebtKind kind, boolean includable) {}
