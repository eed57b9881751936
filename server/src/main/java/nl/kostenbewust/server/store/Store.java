package nl.kostenbewust.server.store;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Durable journals of sessions. No method waits for the disk: each answers with a stage that completes in the order of
 * asking, on the store's own thread; hop to your own thread (thenAcceptAsync) before doing more than a moment's work. A
 * write's stage completes only once the write survives a power cut. Any stage may fail with a {@link StorageException}.
 */
public interface Store extends AutoCloseable {

    /** Makes a session in state {@link SessionState#OPEN} with a new id. */
    CompletionStage<Session> createSession(SessionStart start);

    /** Notes that a session went on to open, running or ended. */
    CompletionStage<Session> changeState(String sessionId, SessionState state);

    /**
     * Adds a row. The sequence must be one more than the last row's, so that rows asked for in a hurry all fail once one
     * of them does: load the session again and go on from there. A seat's command that is already in the journal under
     * its number is not written twice.
     */
    CompletionStage<Appended> append(JournalRow row);

    /** Adds a seat to a session, or replaces the one with its id. */
    CompletionStage<Void> putSeat(Seat seat);

    /** Adds what somebody wrote to a session, or replaces what they wrote under that number. */
    CompletionStage<Void> putNote(Note note);

    /** Erases the name of a seat, and all that its player wrote, also from what the disk keeps behind; no harm if there is none. */
    CompletionStage<Void> eraseName(String sessionId, int seat);

    /** Notes when a session was used, in epoch milliseconds by the caller's clock. */
    CompletionStage<Void> used(String sessionId, long at);

    /** Erases sessions with their seats and journals, damaged or not; no harm if there are none. */
    CompletionStage<Void> eraseSessions(Collection<String> sessionIds);

    /** Keeps a key to the pages. */
    CompletionStage<Void> putKey(PageKey key);

    /** Forgets the keys with these hashes; no harm if there are none. */
    CompletionStage<Void> forgetKeys(Collection<Bytes> hashes);

    /** All keys to the pages, oldest first, but for those that were changed from outside. */
    CompletionStage<List<PageKey>> keys();

    /** All sessions, oldest first. Only their own rows are checked; {@link #load} checks the journal. */
    CompletionStage<List<Session>> sessions();

    /** All sessions, oldest first, with how large they are and when they were used. Takes longer than {@link #sessions}. */
    CompletionStage<List<KeptSession>> kept();

    /** Reads a session back and checks it whole. */
    CompletionStage<Loaded> load(String sessionId);

    /** Whether writes are taken; on a full disk this tries whether there is space again. */
    CompletionStage<Health> health();

    /** How long it lately took until what was asked was on disk. */
    CompletionStage<Flushes> flushes();

    /** Finishes what was asked, then closes. What is asked later fails with {@link StorageException.Reason#CLOSED}. */
    @Override
    void close();
}
