package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Money that a team may spend (a potje).
 *
 * @param id its name in the file
 * @param name what it is called
 * @param about what it is for
 * @param payer whose money it is
 * @param counts what is counted when it is not euros: each use then takes one; absent: euros
 * @param perHousehold the ceiling for each household in the neighbourhood, unless the scenario says otherwise; 0: only what a policy
 *     adds
 * @param mandate up to what sum whom may decide, from low to high
 * @param evaluation hours of the short evaluation that each use asks for; the budget stays closed until it was held; absent: none is asked
 * @param documented the size that a source documents, shown beside the ceiling
 * @param source where the figures come from
 */
public record Budget(
        Ref<Budget> id,
        Text name,
        Text about,
        Payer payer,
        Optional<Unit> counts,
        Money perHousehold,
        List<MandateRow> mandate,
        Optional<Hours> evaluation,
        Optional<Text> documented,
        Source source) {
    /** What a budget may hold instead of euros. */
    public enum Unit {
        /** Woningen. */
        HOMES,
        /** Plekken. */
        PLACES
    }

    /** What a use that costs this much takes out of it: the sum, or one home or place. */
    public Money takes(Money sum) {
        return counts.isPresent() ? Money.euros(1) : sum;
    }

    /** Whether it is there without a policy that fills it. */
    public boolean isUsual() {
        return perHousehold.isPositive();
    }
}
