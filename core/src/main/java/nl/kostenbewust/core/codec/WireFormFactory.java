package nl.kostenbewust.core.codec;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Chooses the form of each type in messages and journals. */
final class WireFormFactory {
    private WireFormFactory() {}

    static WireForm form(Type type) {
        Class<?> raw = Generic.raw(type);
        if (raw == Optional.class) {
            return new OptionalWire(Generic.argument(type, 0));
        }
        if (raw == List.class || raw == Set.class || raw == SortedSet.class) {
            return new ListWire(raw, Generic.argument(type, 0));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return map(raw, Generic.argument(type, 0), Generic.argument(type, 1));
        }
        return single(raw);
    }

    private static WireForm map(Class<?> kind, Type key, Type value) {
        if (form(key) instanceof WireForm.Key form) {
            return new MapWire(kind, Generic.raw(key), form, value);
        }
        throw new IllegalStateException(key + " cannot be the key of a map");
    }

    private static WireForm single(Class<?> type) {
        if (type == String.class) {
            return new TextWire();
        }
        if (type == int.class || type == Integer.class) {
            return new WholeWire(Integer.MIN_VALUE, Integer.MAX_VALUE, number -> (int) number);
        }
        if (type == long.class || type == Long.class) {
            return new WholeWire(Long.MIN_VALUE, Long.MAX_VALUE, number -> number);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new TruthWire();
        }
        if (type == byte[].class) {
            return new BytesWire();
        }
        if (type == LocalDate.class) {
            return new DateWire();
        }
        return type.isEnum() ? new EnumWire(type) : structure(type);
    }

    private static WireForm structure(Class<?> type) {
        Optional<RecordType.Part> wrapped = RecordType.wrapped(type);
        if (wrapped.isPresent()) {
            return new ValueWire(
                    type, wrapped.get(), (WireForm.Key) form(wrapped.get().type()));
        }
        if (type.isRecord()) {
            return new RecordWire(type);
        }
        if (type.isSealed()) {
            return new VocabularyWire(type);
        }
        throw new IllegalStateException("No form for " + type + ": make it a record, an enum or a sealed interface");
    }
}
