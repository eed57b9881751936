package nl.kostenbewust.core.text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;

/** Every word of a closed vocabulary, and every way in which it can be filled: optional parts, yes and no, each enum constant. */
final class Vocabulary {
    private Vocabulary() {}

    /** The records of a sealed interface, also of those beneath it. */
    static List<Class<?>> wordsOf(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(sub -> sub.isSealed() ? wordsOf(sub).stream() : Stream.of(sub))
                .toList();
    }

    static <T> List<T> samples(Class<T> sealed) {
        return wordsOf(sealed).stream()
                .flatMap(word -> filled(word).stream())
                .map(sealed::cast)
                .toList();
    }

    /** Names for a reader who knows all, or nothing. */
    static Names names(boolean known) {
        return names(known, known);
    }

    /** Names for a reader who knows what things are called, but heard nobody speak. */
    static Names silent() {
        return names(true, false);
    }

    private static Names names(boolean known, boolean heard) {
        Text name = Text.of("De naam", "The name");
        return (Names) Proxy.newProxyInstance(
                Names.class.getClassLoader(), new Class<?>[] {Names.class}, (self, method, args) -> {
                    if (method.getReturnType() == boolean.class) {
                        return known;
                    }
                    if (method.getReturnType() == Text.class) {
                        return name;
                    }
                    boolean spoken = List.of("contactSays", "consentSays", "objection", "refusal")
                            .contains(method.getName());
                    return (spoken ? heard : known) ? Optional.of(name) : Optional.empty();
                });
    }

    private static List<Object> filled(Class<?> record) {
        List<List<Object>> rows = List.of(List.of());
        for (RecordComponent part : record.getRecordComponents()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> row : rows) {
                for (Object choice : choices(part.getGenericType())) {
                    longer.add(Stream.concat(row.stream(), Stream.of(choice)).toList());
                }
            }
            rows = longer;
        }
        return rows.stream().map(row -> make(record, row)).toList();
    }

    private static Object make(Class<?> record, List<Object> parts) {
        try {
            Class<?>[] types = Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + record + " of " + parts, e);
        }
    }

    private static List<Object> choices(Type type) {
        if (type instanceof ParameterizedType generic) {
            return choices((Class<?>) generic.getRawType(), generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        return plain == boolean.class ? List.of(true, false) : simple(plain);
    }

    private static List<Object> choices(Class<?> raw, ParameterizedType generic) {
        if (raw == Optional.class) {
            return List.of(Optional.of(first(generic)), Optional.empty());
        }
        if (raw == List.class) {
            return List.of(List.of(first(generic)), List.of());
        }
        return raw == SortedMap.class ? List.of(Collections.emptySortedMap()) : List.of(Ref.to("iets"));
    }

    private static Object first(ParameterizedType generic) {
        return choices(generic.getActualTypeArguments()[0]).get(0);
    }

    private static List<Object> simple(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return type == int.class ? List.of(3, -2) : List.of(3);
        }
        if (type == String.class) {
            return List.of("Een zin.", "");
        }
        if (type == Money.class) {
            return List.of(Money.euros(2400), Money.euros(-50));
        }
        if (type == Condition.class) {
            return List.of(new Condition.Knows(Ref.to("feit")), new Condition.Danger(true));
        }
        return List.of(value(type));
    }

    private static Object value(Class<?> type) {
        if (type == Text.class) {
            return Text.of("De tekst", "The text");
        } else if (type == Hours.class) {
            return new Hours(13);
        } else if (type == Level.class) {
            return new Level(24);
        } else if (type == Source.class) {
            return new Source("000:95");
        } else if (type == LifeDomain.class) {
            return LifeDomain.MONEY;
        }
        return type.isRecord()
                ? filled(type).get(0)
                : filled(wordsOf(type).get(0)).get(0);
    }
}
