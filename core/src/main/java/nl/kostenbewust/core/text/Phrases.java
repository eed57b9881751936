package nl.kostenbewust.core.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One wording for each type of a closed vocabulary, since Java 17 has no switch over types.
 *
 * @param <V> the vocabulary
 * @param <R> what a wording gives
 */
final class Phrases<V, R> {
    private final Map<Class<?>, BiFunction<V, Names, R>> table = new LinkedHashMap<>();

    <T extends V> Phrases<V, R> on(Class<T> type, BiFunction<T, Names, R> wording) {
        table.put(type, (value, names) -> wording.apply(type.cast(value), names));
        return this;
    }

    R of(V value, Names names) {
        BiFunction<V, Names, R> wording = table.get(value.getClass());
        if (wording == null) {
            throw new IllegalStateException("no words for " + value.getClass().getName());
        }
        return wording.apply(value, names);
    }

    Set<Class<?>> covered() {
        return table.keySet();
    }
}
