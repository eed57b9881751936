package nl.kostenbewust.server.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Sessions, rows and seats to test with, and waiting for a store's answer. */
final class Samples {
    private Samples() {}

    static SessionStart start(String roomCode) {
        return new SessionStart(1_700_000_000_000L, "ribbels", "5f3a", 4711L, roomCode, bytes("settings"), 1);
    }

    /** A row by one of three seats whose content follows from its place. */
    static JournalRow row(String sessionId, long sequence) {
        int seat = (int) (sequence % 3) + 1;
        return new JournalRow(
                sessionId,
                sequence,
                "team-" + seat,
                seat,
                (sequence + 2) / 3,
                bytes("command " + sequence),
                bytes("events " + sequence));
    }

    static JournalRow systemRow(String sessionId, long sequence) {
        return new JournalRow(sessionId, sequence, "", JournalRow.SYSTEM, 0, bytes("close"), bytes("e" + sequence));
    }

    static List<JournalRow> rows(String sessionId, int count) {
        List<JournalRow> rows = new ArrayList<>();
        for (int sequence = 1; sequence <= count; sequence++) {
            rows.add(row(sessionId, sequence));
        }
        return rows;
    }

    static Seat seat(String sessionId, int id, String name) {
        return new Seat(sessionId, id, "team-" + id, name, SeatToken.random().hash());
    }

    static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a session with so many rows. */
    static Session session(Store store, String roomCode, int rows) {
        Session session = get(store.createSession(start(roomCode)));
        List<CompletionStage<Appended>> answers = new ArrayList<>();
        rows(session.id(), rows).forEach(row -> answers.add(store.append(row)));
        answers.forEach(Samples::get);
        return session;
    }

    /** The answer; throws the StorageException that the stage failed with. */
    static <T> T get(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StorageException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    /** Why the stage failed; fails itself if it did not. */
    static StorageException.Reason refusal(CompletionStage<?> stage) {
        try {
            Object answer = get(stage);
            throw new AssertionError("expected a refusal, got " + answer);
        } catch (StorageException e) {
            return e.reason();
        }
    }
}
