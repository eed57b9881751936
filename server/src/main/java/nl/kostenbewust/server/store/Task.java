package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One thing to do on the writer's thread, and the stage that tells how it went. */
final class Task<T> {

    /** What is done; refuses with a {@link StorageException} before it has written anything. */
    interface Work<T> {
        T run() throws SQLException;
    }

    private final Work<T> work;
    private final Kind kind;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private T value;
    private StorageException refusal;

    private enum Kind {
        WRITE,
        ERASURE,
        ALONE
    }

    private Task(Work<T> work, Kind kind) {
        this.work = work;
        this.kind = kind;
    }

    /** A task that shares a transaction with other writes. */
    static <T> Task<T> write(Work<T> work) {
        return new Task<>(work, Kind.WRITE);
    }

    /** A write after which nothing of what it took away may be left on disk. */
    static <T> Task<T> erasure(Work<T> work) {
        return new Task<>(work, Kind.ERASURE);
    }

    /** A task that runs outside any transaction. */
    static <T> Task<T> alone(Work<T> work) {
        return new Task<>(work, Kind.ALONE);
    }

    boolean isWrite() {
        return kind != Kind.ALONE;
    }

    boolean isErasure() {
        return kind == Kind.ERASURE;
    }

    CompletionStage<T> stage() {
        return result.minimalCompletionStage();
    }

    /** Does the work; nobody hears of it until {@link #settle}. */
    void perform() throws SQLException {
        try {
            value = work.run();
        } catch (StorageException e) {
            refusal = e;
        }
    }

    /** Tells the outcome of the work. */
    void settle() {
        if (refusal == null) {
            result.complete(value);
        } else {
            result.completeExceptionally(refusal);
        }
    }

    /** Tells that it failed, whatever the work itself came to. */
    void fail(StorageException problem) {
        result.completeExceptionally(problem);
    }
}
