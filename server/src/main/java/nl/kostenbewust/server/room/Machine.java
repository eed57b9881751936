package nl.kostenbewust.server.room;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** What rooms ask of the computer that they run on: the time, and a thread each. Faults are simulated by putting another in its place. */
public interface Machine {
    /** Nanoseconds since some moment; never goes back, whatever happens to the clock on the wall. */
    long now();

    /** A thread that does one thing at a time, in order. */
    ScheduledExecutorService thread(String name);

    /** There is no memory left, or worse: the process had better end than go on deaf. */
    void fails(Error why);

    /** The computer that this process runs on; {@code onDeath} is called when it fails. */
    static Machine real(Runnable onDeath) {
        return new Machine() {
            @Override
            public void fails(Error why) {
                onDeath.run();
            }

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
