package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;

/**
 * How the game of one team stands.
 *
 * @param month the month that is being played, from 1; 0: not begun
 * @param ended whether the last month has closed
 * @param team the caseworkers by seat number
 * @param budgets what is left in each
 * @param credit political credit left
 * @param goodwill of each agency toward the team; absent: 0
 * @param precedents likenesses recorded in the vraagbaak by this team
 * @param facilities those that are being built or stand
 * @param freeShares how much may be spent freely because of what each household costs
 * @param unevaluated the household of the last use, of each budget that is closed until that was evaluated
 * @param households the households that have come in
 */
@RecordBuilder
public record GameState(
        int month,
        boolean ended,
        SortedMap<Integer, Caseworker> team,
        SortedMap<Ref<Budget>, Money> budgets,
        int credit,
        SortedMap<Ref<Agency>, Integer> goodwill,
        List<Ref<Likeness>> precedents,
        SortedMap<Ref<Facility>, FacilityState> facilities,
        SortedMap<Ref<Household>, Money> freeShares,
        SortedMap<Ref<Budget>, Ref<Household>> unevaluated,
        SortedMap<Ref<Household>, HouseholdState> households)
        implements GameStateBuilder.With {
    /** Whether players can act. */
    public boolean isPlaying() {
        return month > 0 && !ended;
    }
}
