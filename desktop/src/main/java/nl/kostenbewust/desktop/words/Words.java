package nl.kostenbewust.desktop.words;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import nl.kostenbewust.core.model.Text;

/** The words of one part of the client in one language. Immutable. */
public final class Words {
    private static final String FOLDER = "nl.kostenbewust.desktop.";

    private final Language language;
    private final ResourceBundle bundle;

    /**
     * Reads the words of that part.
     *
     * @param part the name of its bundle: terminal, start…
     */
    public Words(Language language, String part) {
        this.language = language;
        // Without the fallback, else an English computer would show English where Dutch was asked.
        this.bundle = ResourceBundle.getBundle(
                FOLDER + part,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The bundle itself, for libraries that read one. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence of that key, with {@code %s} or {@code %2$s} filled in; a missing key is a mistake of ours and throws. */
    public String say(String key, Object... fill) {
        return String.format(Locale.ROOT, bundle.getString(key), fill);
    }

    /** The sentence of that key for a number that stands in it; for one it is the sentence of {@code key.one}. */
    public String count(String key, int number) {
        return number == 1 ? say(key + ".one") : say(key, number);
    }

    /** What somebody said, between quotation marks; a text that brings its own gets no second pair. */
    public String quote(Text said) {
        String words = say(said);
        return words.startsWith("\u201c") && words.endsWith("\u201d") ? words : "\u201c" + words + "\u201d";
    }

    /** The word for a constant: the sentence of {@code kind.CONSTANT}. */
    public String name(String kind, Enum<?> constant) {
        return bundle.getString(kind + "." + constant.name());
    }

    /** A text of the game in this language. */
    public String say(Text text) {
        return text.in(language == Language.ENGLISH);
    }

    /** All keys, in order. */
    public Collection<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }
}
