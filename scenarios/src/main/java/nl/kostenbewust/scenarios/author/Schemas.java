package nl.kostenbewust.scenarios.author;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
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

    private static Optional<String> explanation(String name) {
        return WORDS.containsKey(name) ? Optional.of(WORDS.getString(name)) : Optional.empty();
    }
}
