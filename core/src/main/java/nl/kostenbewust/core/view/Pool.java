package nl.kostenbewust.core.view;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes equal things one, for the teams of one room: most of what sixty teams are told is the same, and memory then holds it once. For
 * one thread.
 */
public final class Pool {
    private static final int MOST = 50_000;

    private final Map<Object, Object> known = new HashMap<>();

    /** What is equal to this and was seen first. */
    @SuppressWarnings("unchecked") // equal records are of one type
    <T> T one(T value) {
        if (known.size() >= MOST) {
            // What is still needed comes back by itself.
            known.clear();
        }
        return (T) known.computeIfAbsent(value, same -> same);
    }
}
