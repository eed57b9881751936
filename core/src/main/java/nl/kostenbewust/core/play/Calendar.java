package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.ScriptedEvent;

/**
 * What is to come and what has come.
 *
 * @param scheduled events on the calendar, by month
 * @param happened events and the month in which they last happened
 * @param open dilemmas that wait for an answer
 * @param answered dilemmas and their answer
 */
@RecordBuilder
public record Calendar(
        List<Scheduled> scheduled,
        SortedMap<Ref<ScriptedEvent>, Integer> happened,
        List<Ref<Dilemma>> open,
        SortedMap<Ref<Dilemma>, Ref<Dilemma.Answer>> answered)
        implements CalendarBuilder.With {
    /**
     * An event on the calendar.
     *
     * @param event which
     * @param month at the close of which month
     */
    public record Scheduled(Ref<ScriptedEvent> event, int month) {}
}
