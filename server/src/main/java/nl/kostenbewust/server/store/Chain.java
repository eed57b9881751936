package nl.kostenbewust.server.store;

import java.util.ArrayList;
import java.util.List;

/** Rows that were read back, as far as each proves to follow the one before. */
final class Chain {
    private final List<JournalRow> rows = new ArrayList<>();
    private Bytes last;
    private boolean broken;

    /** A chain without rows yet, after the hash of the session's start. */
    Chain(Bytes start) {
        last = start;
    }

    /** Takes the row if it follows; from the first that does not, takes none. Tells whether it did. */
    boolean add(JournalTable.Chained next) {
        boolean follows = next.row().sequence() == rows.size() + 1
                && Seals.next(last, next.row()).equals(next.hash());
        broken |= !follows;
        if (!broken) {
            rows.add(next.row());
            last = next.hash();
        }
        return !broken;
    }

    /** Takes no more rows: what follows cannot be read. */
    void breakOff() {
        broken = true;
    }

    /** Whether a row was found that does not follow. */
    boolean broken() {
        return broken;
    }

    /** The rows that follow each other. */
    List<JournalRow> rows() {
        return rows;
    }

    /** How far the rows come. */
    Head head() {
        return new Head(rows.size(), last);
    }
}
