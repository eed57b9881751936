package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A debt of the household.
 *
 * @param id its name in the file
 * @param creditor whom it is owed to
 * @param sum at the start
 * @param kind what kind of debt
 * @param growsPerMonth by how much it grows at each month's close
 * @param atMost where growing stops; absent: it goes on
 * @param includable whether it can join an arrangement
 * @param visibleWhen what must hold before a player knows of it; empty: from the start
 * @param source where the sum comes from
 */
public record Debt(
        Ref<Debt> id,
        Text creditor,
        Money sum,
        DebtKind kind,
        Money growsPerMonth,
        Optional<Money> atMost,
        boolean includable,
        List<Condition> visibleWhen,
        Source source) {}
