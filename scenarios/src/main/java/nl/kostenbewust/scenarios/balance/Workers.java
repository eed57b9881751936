package nl.kostenbewust.scenarios.balance;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Does many small pieces of work on a few threads and hands over what came of them in their own order, so that the number of threads
 * never shows in a report. Only a few pieces are under way at any time, so that the heap stays flat.
 */
final class Workers implements AutoCloseable {
    private static final int AHEAD = 64;

    private final Duration patience;
    private final ThreadPoolExecutor pool;

    /**
     * Threads that wait for work.
     *
     * @param patience how long a piece of work may take; one that takes longer is given up, and its thread with it
     */
    Workers(int threads, Duration patience) {
        this.patience = patience;
        this.pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
    }

    /**
     * Does {@code work} for each number from 0.
     *
     * @param late what stands for a piece of work that took too long
     * @param done hears of each result, in order, on the calling thread
     */
    <T> void each(long count, LongFunction<T> work, T late, Consumer<T> done) {
        Deque<Future<T>> under = new ArrayDeque<>();
        for (long next = 0; next < count; next++) {
            long number = next;
            under.add(pool.submit(() -> work.apply(number)));
            if (under.size() == AHEAD) {
                done.accept(result(under.remove(), late));
            }
        }
        while (!under.isEmpty()) {
            done.accept(result(under.remove(), late));
        }
    }

    private <T> T result(Future<T> piece, T late) {
        try {
            return piece.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp();
            return late;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A thread that never comes back is left behind, and the others get a new one beside them. */
    private void giveUp() {
        pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "speler");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
