package nl.kostenbewust.core.codec;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Chooses the form of each type. */
final class FormFactory {
    private final Map<Class<?>, ScalarForm<?>> scalars = new LinkedHashMap<>();

    FormFactory(List<ScalarForm<?>> scalars) {
        scalars.forEach(scalar -> this.scalars.put(scalar.type(), scalar));
    }

    Form form(Type type) {
        Class<?> raw = Generic.raw(type);
        if (scalars.containsKey(raw)) {
            return custom(raw);
        }
        if (raw == List.class) {
            return new ListForm(Generic.argument(type, 0));
        }
        if (raw == Optional.class) {
            return new OptionalForm(Generic.argument(type, 0));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return new MapForm(raw, Generic.argument(type, 0), Generic.argument(type, 1));
        }
        return plain(raw);
    }

    private Form custom(Class<?> type) {
        ScalarForm<?> scalar = scalars.get(type);
        return new CustomForm(scalar, scalar.allowsMapping() ? Optional.of(structure(type)) : Optional.empty());
    }

    private Form plain(Class<?> type) {
        if (type == String.class) {
            return new TextForm();
        }
        if (type == int.class || type == Integer.class) {
            return new WholeForm(Integer.MIN_VALUE, Integer.MAX_VALUE, number -> (int) number);
        }
        if (type == long.class || type == Long.class) {
            return new WholeForm(Long.MIN_VALUE, Long.MAX_VALUE, number -> number);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new TruthForm();
        }
        if (type == LocalDate.class) {
            return new DateForm();
        }
        if (type.isEnum()) {
            return new EnumForm(type);
        }
        Optional<RecordType.Part> wrapped = RecordType.wrapped(type);
        return wrapped.isPresent() ? new ValueForm(type, wrapped.get().type()) : structure(type);
    }

    private Form structure(Class<?> type) {
        if (type.isRecord()) {
            return new RecordForm(type);
        }
        if (type.isSealed()) {
            refuseValues(Members.of(type));
            return new VocabularyForm(type);
        }
        throw new IllegalStateException("No form for " + type + ": make it a record, an enum or a sealed interface");
    }

    private void refuseValues(List<Class<?>> members) {
        for (Class<?> member : members) {
            if (scalars.containsKey(member)) {
                throw new IllegalStateException(
                        member + " has its own way of writing and cannot be a word of a vocabulary");
            }
        }
    }
}
