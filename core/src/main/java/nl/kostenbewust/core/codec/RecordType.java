package nl.kostenbewust.core.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A record seen from outside: its components, and how to make one. */
final class RecordType {
    private final Class<?> type;
    private final List<Part> parts;
    private final Constructor<?> constructor;

    /** A component of a record. */
    record Part(String name, Type type, Method accessor) {}

    RecordType(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(RecordType::part).toList();
        this.constructor = canonical(type, components);
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Part(component.getName(), component.getGenericType(), accessor);
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    Class<?> type() {
        return type;
    }

    List<Part> parts() {
        return parts;
    }

    /** The single text or whole number of an identifier or other wrapper, which files and messages write as the bare value. */
    static Optional<Part> wrapped(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return Optional.empty();
        }
        Part only = part(type.getRecordComponents()[0]);
        boolean bare = List.of(String.class, int.class, long.class).contains(only.type());
        return bare ? Optional.of(only) : Optional.empty();
    }

    /** Makes a record; throws IllegalArgumentException with the record's own words when it refuses the values. */
    Object make(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw refusal(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalArgumentException refusal(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        boolean worded = cause instanceof IllegalArgumentException && cause.getMessage() != null;
        return new IllegalArgumentException(worded ? cause.getMessage() : "deze waarden kunnen niet samen", cause);
    }

    static Object value(Part part, Object owner) {
        try {
            return part.accessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
