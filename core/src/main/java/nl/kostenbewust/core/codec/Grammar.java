package nl.kostenbewust.core.codec;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How files of one kind are written, learnt from the record that they become.
 *
 * <ul>
 *   <li>a component {@code perMonth} is the key {@code per_month}; a constant {@code MENTAL_HEALTH} is the word
 *       {@code mental-health};
 *   <li>Optional, List, Map and boolean may be left out; everything else must be written; a list of one needs no brackets;
 *   <li>a record around one text or whole number is written as that;
 *   <li>a sealed interface is a closed vocabulary: each of its records is recognised by its first component, and a record
 *       without components is a bare word: its own name.
 * </ul>
 */
public final class Grammar<T> {
    private final Class<T> root;
    private final Map<Type, Form> forms = new LinkedHashMap<>();

    private Grammar(Class<T> root) {
        this.root = root;
    }

    /**
     * Learns a grammar.
     *
     * @param scalars how the value types are written
     * @throws IllegalStateException when a type cannot be written in a file, or two records of a vocabulary look alike
     */
    public static <T> Grammar<T> of(Class<T> root, List<ScalarForm<?>> scalars) {
        Grammar<T> grammar = new Grammar<>(root);
        grammar.learn(root, new FormFactory(scalars));
        return grammar;
    }

    private void learn(Type type, FormFactory factory) {
        if (!forms.containsKey(type)) {
            Form form = factory.form(type);
            forms.put(type, form);
            form.uses().forEach(used -> learn(used, factory));
        }
    }

    Class<T> root() {
        return root;
    }

    Form form(Type type) {
        return forms.get(type);
    }
}
