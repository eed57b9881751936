package nl.kostenbewust.server.load;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Rings whenever somebody in the hall hears something. Guards all that attendants know. */
final class Bell {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private long rung = System.nanoTime();

    synchronized void ring(Runnable news) {
        news.run();
        rung = System.nanoTime();
        notifyAll();
    }

    synchronized <T> T look(Supplier<T> question) {
        return question.get();
    }

    /** Waits until this is so. */
    synchronized void await(String what, BooleanSupplier condition) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("Te lang gewacht: " + what + ".");
            }
            pause(50);
        }
    }

    /** Waits until nobody has heard anything for so long. */
    synchronized void awaitQuiet(long millis) throws IOException {
        long quiet = TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = quiet; left > 0; left = rung + quiet - System.nanoTime()) {
            pause(1 + TimeUnit.NANOSECONDS.toMillis(left));
        }
    }

    /** Waits until somebody hears something, or a moment. */
    synchronized void awaitNext() throws IOException {
        pause(5);
    }

    private void pause(long millis) throws IOException {
        try {
            wait(millis);
        } catch (InterruptedException hurry) {
            throw new IOException(hurry);
        }
    }
}
