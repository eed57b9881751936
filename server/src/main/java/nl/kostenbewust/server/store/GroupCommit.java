package nl.kostenbewust.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that touches the database. It takes all that waits and makes writes that follow each other one
 * transaction, so that a slow disk costs one sync for many rows.
 */
final class GroupCommit implements AutoCloseable {
    /** The most tasks that may wait; beyond that the disk is not keeping up and callers must hear so. */
    static final int MAX_WAITING = 50_000;

    private static final int MAX_BATCH = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final Transactions transactions;
    private final Thread thread = new Thread(this::work, "journal-writer");
    private boolean closed;
    private boolean stopping;

    /** Starts the thread. */
    GroupCommit(Transactions transactions) {
        this.transactions = transactions;
        thread.setDaemon(true);
        thread.start();
    }

    /** Queues a task. */
    synchronized <T> CompletionStage<T> submit(Task<T> task) {
        if (closed) {
            task.fail(new StorageException(Reason.CLOSED, "De opslag is gesloten; start het spel opnieuw."));
        } else if (waiting.size() >= MAX_WAITING) {
            task.fail(new StorageException(
                    Reason.BUSY, "De schijf kan het niet bijhouden; wacht even en probeer het opnieuw."));
        } else {
            waiting.add(task);
        }
        return task.stage();
    }

    /** Finishes what waits, then ends the thread. Refuses to be called from that thread: it would wait for itself. */
    @Override
    public void close() {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("close the store from a thread of your own");
        }
        stopAccepting();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stopAccepting() {
        if (!closed) {
            closed = true;
            waiting.add(Task.alone(() -> stopping = true));
        }
    }

    private void work() {
        while (!stopping) {
            run(take());
        }
    }

    private List<Task<?>> take() {
        List<Task<?>> taken = new ArrayList<>();
        try {
            taken.add(waiting.take());
            waiting.drainTo(taken, MAX_BATCH - 1);
        } catch (InterruptedException e) {
            // Nobody has reason to interrupt the writer, and stopping here would lose what waits.
            LOG.warn("De schrijver van de opslag werd onderbroken en gaat door.");
        }
        return taken;
    }

    private void run(List<Task<?>> tasks) {
        List<Task<?>> writes = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task.isWrite()) {
                writes.add(task);
            } else {
                transactions.write(writes);
                writes.clear();
                transactions.run(task);
            }
        }
        transactions.write(writes);
    }
}
