package nl.kostenbewust.server.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.model.Text;

/** Slows down whoever tries codes: a hundred wrong ones a minute in all, then a pause (faults, number 47). */
final class CodeGuard {
    static final Text WAIT = Text.of(
            "Er zijn te veel verkeerde codes geprobeerd. Wacht een minuut en probeer het dan opnieuw.",
            "Too many wrong codes were tried. Wait a minute and try again.");

    private static final int WRONG_A_MINUTE = 100;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Deque<Long> wrong = new ArrayDeque<>();

    void wrong(long now) {
        wrong.addLast(now);
    }

    boolean isShut(long now) {
        while (!wrong.isEmpty() && now - wrong.peekFirst() > MINUTE) {
            wrong.removeFirst();
        }
        return wrong.size() >= WRONG_A_MINUTE;
    }
}
