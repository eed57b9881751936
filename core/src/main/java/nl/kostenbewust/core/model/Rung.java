package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * One step of a ladder.
 *
 * @param id its name in the file
 * @param role who this is
 * @param power whether it decides, advises or passes on
 * @param upTo the sum up to which it may decide; absent: any sum
 * @param may the agencies for which it may decide; empty: those of the request
 * @param pressure what it adds to support when the file holds what it wants, 0 to 30
 * @param months how long it takes; 0: the same month
 * @param wants what must be on file before its pressure counts
 * @param wantsKinds how many kinds of argument must be on file
 * @param note what it may decide and what it wants to see, in one sentence
 * @param visibleWhen what must hold before a player sees it; empty: with the ladder
 */
public record Rung(
        Ref<Rung> id,
        Text role,
        RungPower power,
        Optional<Money> upTo,
        List<Ref<Agency>> may,
        int pressure,
        int months,
        List<Condition> wants,
        int wantsKinds,
        Text note,
        List<Condition> visibleWhen) {
    /** Refuses a pressure outside 0 to 30. */
    public Rung {
        if (pressure < 0 || pressure > 30) {
            throw new IllegalArgumentException("druk ligt tussen 0 en 30");
        }
    }
}
