package nl.kostenbewust.server.room;

import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.server.store.Appended;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.JournalRow;
import nl.kostenbewust.server.store.Store;

/** The journal of a room: counts its rows and gives them to the store, in order. Lives on the room's thread. */
final class Ledger {
    private final Store store;
    private final String sessionId;
    private long sequence;

    Ledger(Store store, String sessionId, long rowsSoFar) {
        this.store = store;
        this.sessionId = sessionId;
        this.sequence = rowsSoFar;
    }

    /** Writes an entry of a team; {@code author} 0 and {@code commandNumber} 0: the room itself. */
    CompletionStage<Appended> write(int team, int author, long commandNumber, Journal.Entry entry) {
        sequence++;
        Bytes events = Bytes.of(Wire.ENTRY.write(entry));
        return store.append(
                new JournalRow(sessionId, sequence, Integer.toString(team), author, commandNumber, Bytes.of(), events));
    }
}
