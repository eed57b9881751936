package nl.kostenbewust.desktop.terminal;

import java.time.Duration;

/** Wakes the terminal when something happens elsewhere: a line was typed, a message came in. Safe for several threads. */
final class Attention {
    private long rings;

    synchronized void ring() {
        rings++;
        notifyAll();
    }

    /** How often it rang; ask before looking, so that nothing is missed between looking and waiting. */
    synchronized long rings() {
        return rings;
    }

    /** Waits until it rings more often than {@code seen}, or the time is up. */
    synchronized void await(long seen, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (rings == seen && left > 0) {
            try {
                wait(left);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }
}
