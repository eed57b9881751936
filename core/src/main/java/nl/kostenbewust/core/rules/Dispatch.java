package nl.kostenbewust.core.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One function for each type of a closed vocabulary, since Java 17 has no switch over types.
 *
 * @param <S> what is folded
 * @param <E> the vocabulary
 */
final class Dispatch<S, E> {
    private final Map<Class<?>, BiFunction<S, E, S>> table;

    private Dispatch(Map<Class<?>, BiFunction<S, E, S>> table) {
        this.table = table;
    }

    S apply(S state, E event) {
        BiFunction<S, E, S> function = table.get(event.getClass());
        if (function == null) {
            throw new IllegalStateException("no rule for " + event.getClass().getName());
        }
        return function.apply(state, event);
    }

    java.util.Set<Class<?>> covered() {
        return table.keySet();
    }

    static final class Builder<S, E> {
        private final Map<Class<?>, BiFunction<S, E, S>> table = new LinkedHashMap<>();

        <T extends E> Builder<S, E> on(Class<T> type, BiFunction<S, T, S> function) {
            table.put(type, (state, event) -> function.apply(state, type.cast(event)));
            return this;
        }

        Dispatch<S, E> build() {
            return new Dispatch<>(table);
        }
    }
}
