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
    private long kept;
    private int onTheWay;

    Ledger(Store store, String sessionId, long rowsSoFar) {
        this.store = store;
        this.sessionId = sessionId;
        this.sequence = rowsSoFar;
        this.kept = rowsSoFar;
    }

    /** Writes an entry of a team. */
    CompletionStage<Appended> write(int team, Author author, Journal.Entry entry) {
        sequence++;
        onTheWay++;
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

    /** What {@link #write} asked for has come to something. */
    void answered(boolean wasKept) {
        onTheWay--;
        kept += wasKept ? 1 : 0;
    }

    /** Whether nothing is on its way any more. */
    boolean isAtRest() {
        return onTheWay == 0;
    }

    /** Goes on after the last row that was kept. */
    void fallBack() {
        sequence = kept;
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
