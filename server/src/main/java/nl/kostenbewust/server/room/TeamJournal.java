package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.server.store.JournalRow;

/** Reads the journal of one team out of the rows of a room. Rows only ever come after each other: a rewind is one more row. */
final class TeamJournal {
    private TeamJournal() {}

    /** What counts now: entries, less those that a later rewind put back. */
    static List<Journal.Entry> of(List<JournalRow> rows, int team) {
        return of(rows, team, (row, entry) -> {});
    }

    /** As {@link #of(List, int)}, and tells of every entry, also of those that were put back. */
    static List<Journal.Entry> of(List<JournalRow> rows, int team, BiConsumer<JournalRow, Journal.Entry> hears) {
        String id = Integer.toString(team);
        List<Journal.Entry> entries = new ArrayList<>();
        for (JournalRow row : rows) {
            if (row.command().size() > 0) {
                rewind(entries, Wire.ROOM.read(row.command().toArray()), team);
            } else if (row.team().equals(id)) {
                Journal.Entry entry = Wire.ENTRY.read(row.events().toArray());
                hears.accept(row, entry);
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    /** What counted when the row with that number was the last one: this is how a line that was rewound stays readable. */
    static List<Journal.Entry> asOf(List<JournalRow> rows, int team, long sequence) {
        return of(rows.stream().filter(row -> row.sequence() <= sequence).toList(), team);
    }

    /** How many entries there were when that month began; fewer than 0: it has not begun. */
    static int entriesBefore(List<Journal.Entry> entries, int month) {
        int now = 0;
        for (int i = 0; i < entries.size(); i++) {
            now = after(entries.get(i), now);
            if (now >= month) {
                return i + 1;
            }
        }
        return -1;
    }

    private static void rewind(List<Journal.Entry> entries, RoomEvent event, int team) {
        if (event instanceof RoomEvent.Rewound rewound && rewound.team() == team) {
            entries.subList(Math.min(rewound.entriesKept(), entries.size()), entries.size())
                    .clear();
        }
    }

    private static int after(Journal.Entry entry, int month) {
        int later = month;
        for (Event event : entry.events()) {
            if (event instanceof TeamEvent.GameBegun) {
                later = 1;
            } else if (event instanceof TeamEvent.MonthClosed closed) {
                later = closed.month() + 1;
            }
        }
        return later;
    }
}
