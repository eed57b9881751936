package nl.kostenbewust.scenarios.author;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kostenbewust.core.codec.SchemaWriter;
import nl.kostenbewust.scenarios.library.Kind;

/** The JSON Schema of each kind of file, every word explained in Dutch. */
final class Schemas {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "nl.kostenbewust.scenarios.author.words",
            Locale.ROOT,
            Schemas.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Schemas() {}

    /** The name of its file. */
    static String fileName(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** Its text. */
    static String of(Kind kind) {
        return new SchemaWriter(kind.grammar()).write(Schemas::explanation);
    }

    /** The explanation of that very name; else of every component that is called so. */
    static Optional<String> explanation(String name) {
        String anywhere = "*" + name.substring(name.lastIndexOf('.') < 0 ? 0 : name.lastIndexOf('.'));
        return Stream.of(name, anywhere)
                .filter(WORDS::containsKey)
                .map(WORDS::getString)
                .findFirst();
    }

    /** All explanations by name, in alphabetical order. */
    static SortedMap<String, String> words() {
        SortedMap<String, String> words = new TreeMap<>();
        WORDS.keySet().forEach(name -> words.put(name, WORDS.getString(name)));
        return words;
    }
}
