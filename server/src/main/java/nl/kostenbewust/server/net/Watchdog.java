package nl.kostenbewust.server.net;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices that a thread has died or makes no more turns. It counts its own looks rather than a clock, so that a laptop that slept
 * does not look like a thread that hangs.
 */
final class Watchdog {
    private static final long LOOK_MILLIS = 100;

    private final Thread watched;
    private final LongSupplier turns;
    private final long patience;
    private final Runnable onDeath;
    private volatile boolean stopped;

    Watchdog(Thread watched, LongSupplier turns, Duration stall, Runnable onDeath) {
        this.watched = watched;
        this.turns = turns;
        this.patience = Math.max(1, stall.toMillis() / LOOK_MILLIS);
        this.onDeath = onDeath;
    }

    /** Starts to watch, on a daemon thread; the watched thread must have been started. */
    void start() {
        Thread thread = new Thread(this::watch, "pipe-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the watch; a death from now on is no news. */
    void stop() {
        stopped = true;
    }

    private void watch() {
        long seen = -1;
        long standstill = 0;
        while (watched.isAlive() && standstill < patience && !stopped) {
            pause();
            long now = turns.getAsLong();
            standstill = now == seen ? standstill + 1 : 0;
            seen = now;
        }
        if (!stopped) {
            onDeath.run();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException nobodyOwnsThisThread) {
            Thread.currentThread().interrupt();
        }
    }
}
