package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.rules.Evolution;
import nl.kostenbewust.core.rules.Rules;

/**
 * All that happened in a game with the month in which it did, and how things stood at every close.
 *
 * @param happened everything, oldest first
 * @param closes how the game stood when a month had closed, by month
 * @param start how it stood when the game had begun
 * @param beforeClose how it stood just before the last close; before the first close: as {@code start}
 * @param untilClose how many of {@code happened} had happened just before the last close
 * @param closed whether a month has closed
 */
record Timeline(
        List<Happened> happened,
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
        Writer writer = new Writer();
        journal.entries().forEach(writer::write);
        return writer.timeline();
    }

    /** What happened at the last close and since; before the first close: everything. */
    List<Happened> recent() {
        return happened.subList(untilClose, happened.size());
    }

    /** The bare events. */
    List<Event> events() {
        return happened.stream().map(Happened::event).toList();
    }

    /** The bare events up to the last close. */
    List<Event> eventsBeforeClose() {
        return events().subList(0, untilClose);
    }

    private static final class Writer {
        private final List<Happened> happened = new ArrayList<>();
        private final SortedMap<Integer, GameState> closes = new TreeMap<>();
        private final Luck luck = new Luck();
        private GameState state = Rules.START;
        private GameState start = Rules.START;
        private GameState beforeClose = Rules.START;
        private int untilClose;

        void write(Journal.Entry entry) {
            GameState before = state;
            int until = happened.size();
            entry.events().forEach(this::write);
            if (entry.events().stream().anyMatch(TeamEvent.MonthClosed.class::isInstance)) {
                beforeClose = before;
                untilClose = until;
            }
            if (entry.events().stream().anyMatch(TeamEvent.GameBegun.class::isInstance)) {
                start = state;
            }
        }

        private void write(Event event) {
            happened.add(new Happened(state.month(), event, luck.touches(event)));
            state = Evolution.evolve(state, event);
            if (event instanceof TeamEvent.MonthClosed closed) {
                closes.put(closed.month(), state);
            }
        }

        Timeline timeline() {
            boolean closed = !closes.isEmpty();
            return new Timeline(List.copyOf(happened), closes, start, closed ? beforeClose : start, untilClose, closed);
        }
    }
}
