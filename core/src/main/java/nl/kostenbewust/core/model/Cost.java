package nl.kostenbewust.core.model;

import java.util.List;

/**
 * Money that an intervention costs at its start.
 *
 * @param once the sum
 * @param payer who pays when it comes from no budget
 * @param from the budgets that may pay it; empty: {@code payer} does
 * @param label the line on the receipt
 * @param source where the sum comes from
 * @param certainty how sure it is
 */
public record Cost(Money once, Payer payer, List<Ref<Budget>> from, Text label, Source source, Certainty certainty) {}
