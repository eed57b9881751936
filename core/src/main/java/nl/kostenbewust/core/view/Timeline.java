package nl.kostenbewust.core.view;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Journal;

/**
 * All that happened in a game with the month in which it did, and how things stood at every close.
 *
 * @param happened everything, oldest first
 * @param inHouseholds what happened in each household, oldest first
 * @param closes how the game stood when a month had closed, by month
 * @param start how it stood when the game had begun
 * @param beforeClose how it stood just before the last close; before the first close: as {@code start}
 * @param untilClose how many of {@code happened} had happened just before the last close
 * @param closed whether a month has closed
 */
record Timeline(
        List<Happened> happened,
        SortedMap<Ref<Household>, List<HouseholdEvent>> inHouseholds,
        SortedMap<Integer, GameState> closes,
        GameState start,
        GameState beforeClose,
        int untilClose,
        boolean closed) {
    /**
     * Something that happened.
     *
     * @param month when
     * @param event what
     * @param luck whether chance had a hand in it
     */
    record Happened(int month, Event event, boolean luck) {}

    static Timeline of(Journal journal) {
        return new TimelineWriter().upTo(journal);
    }

    /** What concerns that household, and the team as a whole, among the first so many. */
    List<Event> about(Ref<Household> household, int count) {
        return about(household, happened.subList(0, count).stream().map(Happened::event));
    }

    /** What concerns that household, and the team as a whole. */
    static List<Event> about(Ref<Household> household, Stream<Event> events) {
        return events.filter(event ->
                        !(event instanceof InHousehold in) || in.household().equals(household))
                .toList();
    }
}
