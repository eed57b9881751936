package nl.kostenbewust.server.store;

import java.util.List;

/** A session read back from disk and checked against its hashes. */
public sealed interface Loaded {

    /** The session; in state {@link SessionState#DAMAGED} if its own row cannot be trusted. */
    Session session();

    /** The seats, by id. */
    List<Seat> seats();

    /** The rows, in order, that were found unchanged: all of them, or those before the damage. */
    List<JournalRow> rows();

    /** The highest command number of the seat in these rows, or 0. */
    default long lastCommand(int seat) {
        return rows().stream()
                .filter(row -> row.seat() == seat)
                .mapToLong(JournalRow::commandNumber)
                .max()
                .orElse(0);
    }

    /**
     * Everything is as it was written: the session can be played on.
     *
     * @param notes what people wrote
     */
    record Intact(Session session, List<Seat> seats, List<Note> notes, List<JournalRow> rows) implements Loaded {
        /** Copies the lists. */
        public Intact {
            seats = List.copyOf(seats);
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Something was changed, is missing or was added: the session is read-only.
     *
     * @param damagedFrom the sequence number of the first row that cannot be trusted; 0 if it is not in a row
     * @param sentence what is wrong and what can still be done, in Dutch
     */
    record Damaged(Session session, List<Seat> seats, List<JournalRow> rows, long damagedFrom, String sentence)
            implements Loaded {
        /** Copies the lists. */
        public Damaged {
            seats = List.copyOf(seats);
            rows = List.copyOf(rows);
        }
    }
}
