package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;

/**
 * What is being done for a household.
 *
 * @param plan the agreed plan; empty: none yet
 * @param counter what the household proposed instead of the last plan; empty: nothing
 * @param running interventions that were started and have not ended
 * @param done the month in which each intervention last worked
 * @param failed the month in which each intervention last failed
 * @param attempts how often chance was asked about each subject
 * @param claims hours that a crisis takes from the director, by month
 */
@RecordBuilder
public record Work(
        List<PlanStep> plan,
        List<PlanStep> counter,
        SortedMap<Ref<Intervention>, Running> running,
        SortedMap<Ref<Intervention>, Integer> done,
        SortedMap<Ref<Intervention>, Integer> failed,
        SortedMap<Ref<ChanceSubject>, Integer> attempts,
        SortedMap<Integer, Hours> claims)
        implements WorkBuilder.With {
    /**
     * A running intervention.
     *
     * @param seat who started it
     * @param by who carries it
     * @param started in which month
     * @param due in which month it works, at that month's close
     * @param working whether it has worked and its service runs
     * @param until the last month of its service; absent: until it is stopped
     */
    @RecordBuilder
    public record Running(int seat, Carrier by, int started, int due, boolean working, Optional<Integer> until)
            implements WorkRunningBuilder.With {}
}
