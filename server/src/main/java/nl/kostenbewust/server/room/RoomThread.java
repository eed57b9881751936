package nl.kostenbewust.server.room;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The one thread on which all that belongs to a room lives. Work for it may be left from any thread. */
final class RoomThread implements Executor, AutoCloseable {
    private static final long PATIENCE_SECONDS = 2;

    private final ScheduledExecutorService thread;
    private final Consumer<Throwable> onMistake;
    private final Consumer<Error> onFailure;
    private final AtomicInteger waiting = new AtomicInteger();

    /** Work is done on {@code thread}, on which the others hear what it throws: mistakes, and what no process should survive. */
    RoomThread(ScheduledExecutorService thread, Consumer<Throwable> onMistake, Consumer<Error> onFailure) {
        this.onFailure = onFailure;
        this.onMistake = onMistake;
        this.thread = thread;
    }

    /** Does this work after all that was left before; not at all when the room is closed. */
    @Override
    public void execute(Runnable work) {
        if (!thread.isShutdown()) {
            waiting.incrementAndGet();
            thread.execute(() -> {
                waiting.decrementAndGet();
                guarded(work).run();
            });
        }
    }

    /** Whether more work was left here than what is being done. */
    boolean isBusy() {
        return waiting.get() > 0;
    }

    /** Does this work about once a second from now on. */
    void everySecond(Runnable work) {
        thread.scheduleWithFixedDelay(guarded(work), 1, 1, TimeUnit.SECONDS);
    }

    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | StackOverflowError | AssertionError mistake) {
                onMistake.accept(mistake);
            } catch (Error fatal) {
                onFailure.accept(fatal);
                throw fatal;
            }
        };
    }

    /** Finishes what was left here and stops. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
