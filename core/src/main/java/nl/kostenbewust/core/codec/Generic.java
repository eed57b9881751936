package nl.kostenbewust.core.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** The two halves of a type such as {@code List<Effect>}. */
final class Generic {
    private Generic() {}

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        throw new IllegalStateException("No form for " + type);
    }

    static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[index];
        }
        throw new IllegalStateException(type + " must say what it holds");
    }
}
