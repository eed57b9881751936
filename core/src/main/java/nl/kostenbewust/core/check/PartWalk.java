package nl.kostenbewust.core.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds every part of a record, as deep as it goes, in the order of the records' components. */
final class PartWalk {
    private final List<Part<?>> found = new ArrayList<>();

    private PartWalk() {}

    static List<Part<?>> of(Object root) {
        PartWalk walk = new PartWalk();
        walk.components("", root);
        return List.copyOf(walk.found);
    }

    private void components(String path, Object owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            String inside = path + (path.isEmpty() ? "" : ".") + key(component.getName());
            visit(new Part<>(inside, owner, component.getName(), component.getGenericType(), value(component, owner)));
        }
    }

    private void visit(Part<?> part) {
        if (part.value() instanceof Optional<?> optional) {
            optional.ifPresent(value -> visit(inside(part, part.path(), 0, value)));
        } else if (part.value() instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(inside(part, part.path() + "[" + i + "]", 0, list.get(i)));
            }
        } else if (part.value() instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                String path = part.path() + "." + word(key);
                visit(inside(part, path, 0, key));
                visit(inside(part, path, 1, value));
            });
        } else {
            found.add(part);
            if (isGroup(part.value())) {
                components(part.path(), part.value());
            }
        }
    }

    private static Part<?> inside(Part<?> around, String path, int argument, Object value) {
        Type type = ((ParameterizedType) around.type()).getActualTypeArguments()[argument];
        return new Part<>(path, around.owner(), around.component(), type, value);
    }

    /** A record around one text or number is written as that and has no parts. */
    private static boolean isGroup(Object value) {
        if (!(value instanceof Record)) {
            return false;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        boolean wrapper = components.length == 1
                && (components[0].getType().isPrimitive() || components[0].getType() == String.class);
        return !wrapper || value.getClass().getInterfaces().length > 0;
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String word(Object key) {
        return key instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : key.toString();
    }

    /** perMonth is written per_month. */
    private static String key(String component) {
        StringBuilder key = new StringBuilder();
        component
                .chars()
                .forEach(c -> key.append(Character.isUpperCase(c) ? "_" : "").append((char) Character.toLowerCase(c)));
        return key.toString();
    }
}
