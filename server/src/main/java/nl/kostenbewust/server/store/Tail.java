package nl.kostenbewust.server.store;

import java.util.HashMap;
import java.util.Map;

/** The end of a journal that was found intact: how far it has come, and each seat's highest command number. */
final class Tail {
    private final Map<Integer, Long> highest = new HashMap<>();
    private Session session;
    private boolean changed;

    /** The end of what was loaded. */
    Tail(Loaded.Intact loaded) {
        this(loaded.session());
        loaded.rows().forEach(this::note);
    }

    /** The end of a journal without rows. */
    Tail(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /** Whether this row's number may have been used by its seat before. */
    boolean mayRepeat(JournalRow row) {
        return row.seat() != JournalRow.SYSTEM && row.commandNumber() <= highest.getOrDefault(row.seat(), 0L);
    }

    /** The row is now the last one. */
    void grow(JournalRow row, Head head) {
        note(row);
        become(session.with(head));
    }

    void become(Session now) {
        session = now;
        changed = true;
    }

    /** Whether the session changed since this was last asked. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    private void note(JournalRow row) {
        highest.merge(row.seat(), row.commandNumber(), Math::max);
    }
}
