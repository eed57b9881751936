package nl.kostenbewust.server.room;

import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.server.store.Appended;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.JournalRow;
import nl.kostenbewust.server.store.Note;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionState;
import nl.kostenbewust.server.store.Store;

/** What the store keeps of a room: its phase, its seats, and its journal row by row, in order. Lives on the room's thread. */
final class Ledger {
    /** The number under which the store keeps the secret of whoever leads the lesson; trainees never have it. */
    static final int LECTURER = 1000;

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
        return append(Integer.toString(team), author, Bytes.of(), Bytes.of(Wire.ENTRY.write(entry)));
    }

    /** Writes what happened in the room itself. */
    CompletionStage<Appended> write(Author author, RoomEvent event) {
        return append("", author, Bytes.of(Wire.ROOM.write(event)), Bytes.of());
    }

    private CompletionStage<Appended> append(String team, Author author, Bytes command, Bytes events) {
        sequence++;
        onTheWay++;
        return store.append(
                new JournalRow(sessionId, sequence, team, author.seat(), author.commandNumber(), command, events));
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
    Seat seat(int trainee, int team, String name, SeatToken token) {
        return new Seat(sessionId, trainee, Integer.toString(team), name, token.hash());
    }

    /** The secret of whoever leads the lesson, not kept yet. */
    Seat lecturer(SeatToken secret) {
        return new Seat(sessionId, LECTURER, "", "", secret.hash());
    }

    /** Keeps a seat. */
    CompletionStage<Void> keep(Seat seat) {
        return store.putSeat(seat);
    }

    /** Keeps what somebody wrote; whatever is kept after it is not kept without it. */
    void note(int author, int number, String text) {
        store.putNote(new Note(sessionId, author, number, text));
    }

    /** Keeps how far the lesson is. */
    CompletionStage<Session> keep(SessionState state) {
        return store.changeState(sessionId, state);
    }
}
