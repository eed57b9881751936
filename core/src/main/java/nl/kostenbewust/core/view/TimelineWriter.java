package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.rules.Evolution;
import nl.kostenbewust.core.rules.Rules;

/** Writes the timeline of a journal, and goes on where it was when that journal has grown. */
final class TimelineWriter {
    private final List<Timeline.Happened> happened = new ArrayList<>();
    private final SortedMap<Ref<Household>, List<HouseholdEvent>> inHouseholds = new TreeMap<>();
    private final SortedMap<Integer, GameState> closes = new TreeMap<>();
    private final Luck luck = new Luck();
    private GameState state = Rules.START;
    private GameState start = Rules.START;
    private GameState beforeClose = Rules.START;
    private int untilClose;
    private int entries;
    private Journal.Entry last;

    /** Whether this journal is the one that was written so far, with perhaps more behind it. */
    boolean continues(Journal journal) {
        return entries == 0
                || (entries <= journal.entries().size() && journal.entries().get(entries - 1) == last);
    }

    Timeline upTo(Journal journal) {
        List<Journal.Entry> all = journal.entries();
        all.subList(entries, all.size()).forEach(this::write);
        boolean closed = !closes.isEmpty();
        return new Timeline(
                List.copyOf(happened),
                inHouseholds(),
                new TreeMap<>(closes),
                start,
                closed ? beforeClose : start,
                untilClose,
                closed);
    }

    private SortedMap<Ref<Household>, List<HouseholdEvent>> inHouseholds() {
        SortedMap<Ref<Household>, List<HouseholdEvent>> copy = new TreeMap<>();
        inHouseholds.forEach((household, events) -> copy.put(household, List.copyOf(events)));
        return copy;
    }

    private void write(Journal.Entry entry) {
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
        entries++;
        last = entry;
    }

    private void write(Event event) {
        happened.add(new Timeline.Happened(state.month(), event, luck.touches(event)));
        if (event instanceof InHousehold in) {
            inHouseholds
                    .computeIfAbsent(in.household(), first -> new ArrayList<>())
                    .add(in.what());
        }
        state = Evolution.evolve(state, event);
        if (event instanceof TeamEvent.MonthClosed closed) {
            closes.put(closed.month(), state);
        }
    }
}
