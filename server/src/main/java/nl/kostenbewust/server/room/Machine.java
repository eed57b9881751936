package nl.kostenbewust.server.room;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** What rooms ask of the computer that they run on: the time, and a thread each. Faults are simulated by putting another in its place. */
public interface Machine {
    /** Nanoseconds since some moment; never goes back, whatever happens to the clock on the wall. */
    long now();

    /** A thread that does one thing at a time, in order. */
    ScheduledExecutorService thread(String name);

    /** The computer that this process runs on. */
    static Machine real() {
        return new Machine() {
            @Override
            public long now() {
                return System.nanoTime();
            }

            @Override
            public ScheduledExecutorService thread(String name) {
                return Executors.newSingleThreadScheduledExecutor(task -> {
                    Thread named = new Thread(task, name);
                    named.setDaemon(true);
                    return named;
                });
            }
        };
    }
}
