package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A cost that comes back every month, a line of the till receipt.
 *
 * @param id its name in the file
 * @param payer who pays it
 * @param label what it is
 * @param perMonth the sum per month
 * @param until the last month in which it runs; absent: until the horizon
 * @param waiting true when it starts only by an effect
 * @param ask the agency where the team may ask for it; absent: on the receipt from the start
 * @param needs what must hold before the agency tells
 * @param visibleWhen what must hold before a player knows that there is such a line to ask for; empty: from the start
 * @param source where the sum comes from
 * @param certainty how sure it is
 */
public record CostLine(
        Ref<CostLine> id,
        Payer payer,
        Text label,
        Money perMonth,
        Optional<Integer> until,
        boolean waiting,
        Optional<Ref<Agency>> ask,
        List<Condition> needs,
        List<Condition> visibleWhen,
        Source source,
        Certainty certainty) {}
