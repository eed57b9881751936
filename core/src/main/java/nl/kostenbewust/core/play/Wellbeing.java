package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Flag;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;

/**
 * How the people of a household are doing.
 *
 * @param levels per life domain in play
 * @param atStart the levels with which it came in
 * @param drift tenths of a level per month by which each moves of itself
 * @param habits gains that fade when their support stops
 * @param trust in the director, 0 to 100
 * @param ownership 0 to 100
 * @param danger whether danger stands
 * @param flags what is so
 * @param gone residents who dropped out
 */
@RecordBuilder
public record Wellbeing(
        SortedMap<LifeDomain, Level> levels,
        SortedMap<LifeDomain, Level> atStart,
        SortedMap<LifeDomain, Integer> drift,
        List<Habit> habits,
        int trust,
        int ownership,
        boolean danger,
        List<Ref<Flag>> flags,
        List<Ref<Resident>> gone)
        implements WellbeingBuilder.With {
    /**
     * A gain that is kept only as far as the household drives its own plan.
     *
     * @param domain of the gain
     * @param tenths how much was gained
     * @param by the intervention that supports it
     */
    public record Habit(LifeDomain domain, int tenths, Ref<Intervention> by) {}
}
