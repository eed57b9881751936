package nl.kostenbewust.server.room;

import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.server.store.Appended;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.JournalRow;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionState;
import nl.kostenbewust.server.store.Store;

/** What the store keeps of a room: its phase, its seats, and its journal row by row, in order. Lives on the room's thread. */
final class Ledger {
    private final Store store;
    private final String sessionId;
    private long sequence;

    Ledger(Store store, String sessionId, long rowsSoFar) {
        this.store = store;
        this.sessionId = sessionId;
        this.sequence = rowsSoFar;
    }

    /** Writes an entry of a team. */
    CompletionStage<Appended> write(int team, Author author, Journal.Entry entry) {
        sequence++;
        Bytes events = Bytes.of(Wire.ENTRY.write(entry));
        return store.append(new JournalRow(
                sessionId,
                sequence,
                Integer.toString(team),
                author.seat(),
                author.commandNumber(),
                Bytes.of(),
                events));
    }

    /** A seat of this room, not kept yet. */
    Seat seat(int team, int place, String name, SeatToken token) {
        return new Seat(sessionId, Seating.storedId(team, place), Integer.toString(team), name, token.hash());
    }

    /** Keeps a seat. */
    CompletionStage<Void> keep(Seat seat) {
        return store.putSeat(seat);
    }

    /** Keeps how far the lesson is. */
    CompletionStage<Session> keep(SessionState state) {
        return store.changeState(sessionId, state);
    }
}
