package nl.kostenbewust.core.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A part of a file: a value, and where it stands.
 *
 * @param path the keys and numbers that lead to it
 * @param owner the record that holds it, perhaps in a list, an Optional or a map
 * @param component the component of that record
 * @param type its own declared type
 * @param value the value
 */
record Part<T>(String path, Object owner, String component, Type type, T value) {
    /** What the type is about: {@code Fact} for a {@code Ref<Fact>}. */
    Class<?> about() {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The path of something inside it. */
    String in(String key) {
        return path + "." + key;
    }

    /** Whether it stands inside that part. */
    boolean isInside(Part<?> other) {
        return path.startsWith(other.path + ".") || path.startsWith(other.path + "[");
    }
}
