package nl.kostenbewust.server.store;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.kostenbewust.server.store.StorageException.Reason;

/** A store in which something goes wrong at the k-th call: for tests of whoever uses a store. */
public final class FaultyStore implements Store {

    /** What goes wrong. */
    public enum Fault {
        /** The process dies before the k-th call reaches the disk: that call and later ones never answer. */
        CRASH_BEFORE,
        /** The process dies once the k-th call is on disk: it is there, but it and later ones never answer. */
        CRASH_AFTER,
        /** The disk is full at the k-th call only. */
        FULL,
        /** The disk reports an error at the k-th call; later calls fail too. */
        FAIL,
        /** The k-th call takes a second and a half longer. */
        STALL
    }

    private final Store inner;
    private final int k;
    private final Fault fault;
    private final AtomicInteger calls = new AtomicInteger();

    /** Passes everything to the inner store, but for the fault at the k-th call, counted from 1. */
    public FaultyStore(Store inner, int k, Fault fault) {
        this.inner = inner;
        this.k = k;
        this.fault = fault;
    }

    @Override
    public CompletionStage<Session> createSession(SessionStart start) {
        return call(() -> inner.createSession(start));
    }

    @Override
    public CompletionStage<Session> changeState(String sessionId, SessionState state) {
        return call(() -> inner.changeState(sessionId, state));
    }

    @Override
    public CompletionStage<Appended> append(JournalRow row) {
        return call(() -> inner.append(row));
    }

    @Override
    public CompletionStage<Void> putSeat(Seat seat) {
        return call(() -> inner.putSeat(seat));
    }

    @Override
    public CompletionStage<Void> putNote(Note note) {
        return call(() -> inner.putNote(note));
    }

    @Override
    public CompletionStage<Void> eraseName(String sessionId, int seat) {
        return call(() -> inner.eraseName(sessionId, seat));
    }

    @Override
    public CompletionStage<Void> used(String sessionId, long at) {
        return call(() -> inner.used(sessionId, at));
    }

    @Override
    public CompletionStage<Void> eraseSessions(Collection<String> sessionIds) {
        return call(() -> inner.eraseSessions(sessionIds));
    }

    @Override
    public CompletionStage<Void> putKey(PageKey key) {
        return call(() -> inner.putKey(key));
    }

    @Override
    public CompletionStage<Void> forgetKeys(Collection<Bytes> hashes) {
        return call(() -> inner.forgetKeys(hashes));
    }

    @Override
    public CompletionStage<List<PageKey>> keys() {
        return call(inner::keys);
    }

    @Override
    public CompletionStage<List<Session>> sessions() {
        return call(inner::sessions);
    }

    @Override
    public CompletionStage<List<KeptSession>> kept() {
        return call(inner::kept);
    }

    @Override
    public CompletionStage<Loaded> load(String sessionId) {
        return call(() -> inner.load(sessionId));
    }

    @Override
    public CompletionStage<Health> health() {
        return call(inner::health);
    }

    @Override
    public CompletionStage<Flushes> flushes() {
        return call(inner::flushes);
    }

    @Override
    public void close() {
        inner.close();
    }

    private <T> CompletionStage<T> call(Supplier<CompletionStage<T>> call) {
        int number = calls.incrementAndGet();
        if (number < k) {
            return call.get();
        }
        return number == k ? faulty(call) : later(call);
    }

    private <T> CompletionStage<T> faulty(Supplier<CompletionStage<T>> call) {
        switch (fault) {
            case FULL:
                return CompletableFuture.failedStage(new StorageException(Reason.DISK_FULL, "schijf vol (test)"));
            case CRASH_AFTER:
                return call.get().thenCompose(answer -> new CompletableFuture<>());
            case STALL:
                return call.get()
                        .thenApplyAsync(
                                answer -> answer, CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
            default:
                return later(call);
        }
    }

    private <T> CompletionStage<T> later(Supplier<CompletionStage<T>> call) {
        switch (fault) {
            case CRASH_BEFORE, CRASH_AFTER:
                return new CompletableFuture<>();
            case FAIL:
                return CompletableFuture.failedStage(new StorageException(Reason.FAILED, "schijffout (test)"));
            default:
                return call.get();
        }
    }
}
