package nl.kostenbewust.core.codec;

import java.util.Locale;

/** How names in Java are written in files: keys in snake_case, words in kebab-case. */
final class Names {
    private Names() {}

    /** perMonth becomes per_month. */
    static String key(String component) {
        return split(component, '_');
    }

    /** LevelChange becomes level-change. */
    static String word(Class<?> type) {
        return split(type.getSimpleName(), '-');
    }

    /** MENTAL_HEALTH becomes mental-health. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Effect.LevelChange, for a record inside Effect; the simple name for others. */
    static String nested(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return around == null ? type.getSimpleName() : nested(around) + "." + type.getSimpleName();
    }

    private static String split(String name, char mark) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && !text.isEmpty()) {
                text.append(mark);
            }
            text.append(Character.toLowerCase(c));
        }
        return text.toString();
    }
}
