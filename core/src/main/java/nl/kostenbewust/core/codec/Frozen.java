package nl.kostenbewust.core.codec;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps as records may hold them: unmodifiable, in the order of the file or sorted. */
final class Frozen {
    private Frozen() {}

    /** Refuses, while a grammar is learnt, keys that a sorted collection could not order. */
    static void requireOrder(Class<?> type) {
        if (!Comparable.class.isAssignableFrom(type)) {
            throw new IllegalStateException("A sorted collection needs a Comparable, not " + type);
        }
    }

    static Map<Object, Object> map(Class<?> kind, Map<Object, Object> found) {
        boolean sorted = kind == SortedMap.class;
        return sorted ? Collections.unmodifiableSortedMap(new TreeMap<>(found)) : Collections.unmodifiableMap(found);
    }
}
