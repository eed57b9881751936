package nl.kostenbewust.server.net;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks on somebody else's executor, one at a time and in order, whatever they throw. */
final class Handover {
    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    Handover(Executor executor) {
        this.executor = executor;
    }

    void run(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        start();
    }

    private void start() {
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException refused) {
            stop();
        }
    }

    private void work() {
        boolean idle = false;
        try {
            while (!idle) {
                idle = !workedOne();
            }
        } finally {
            if (!idle) {
                start();
            }
        }
    }

    private boolean workedOne() {
        Runnable task = next();
        if (task == null) {
            return false;
        }
        try {
            task.run();
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            LOG.error("Een luisteraar van het netwerk faalde; het netwerk gaat door.", failure);
        }
        return true;
    }

    private Runnable next() {
        synchronized (waiting) {
            Runnable task = waiting.poll();
            running = task != null;
            return task;
        }
    }

    private void stop() {
        synchronized (waiting) {
            waiting.clear();
            running = false;
        }
        LOG.warn("De uitvoerder van het netwerk neemt niets meer aan; gebeurtenissen gaan verloren.");
    }
}
