package nl.kostenbewust.core.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kostenbewust.core.model.Text;

/** The message files: one pattern for each key in Dutch and in English, with places {@code {0}}, {@code {1}}… to fill. */
public final class Messages {
    private static final ResourceBundle DUTCH = bundle("nl");
    private static final Map<String, Sentence> IN_DUTCH = sentences(DUTCH);
    private static final Map<String, Sentence> IN_ENGLISH = sentences(bundle("en"));

    private Messages() {}

    /**
     * The message of that key, filled in with {@code values} in both languages. Refuses a key that is not in the files and a pattern
     * that asks for more values than there are.
     */
    public static Text text(String key, Text... values) {
        return Text.of(
                sentence(IN_DUTCH, key).fill(place -> value(key, values, place).nl()),
                sentence(IN_ENGLISH, key)
                        .fill(place -> value(key, values, place).in(true)));
    }

    /** The message of {@code family} for one word of a closed list; its key is {@code family.WORD}. */
    public static Text word(String family, Enum<?> word) {
        return text(family + "." + word.name());
    }

    /** All keys. */
    static Set<String> keys() {
        return DUTCH.keySet();
    }

    private static Sentence sentence(Map<String, Sentence> sentences, String key) {
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            throw new MissingResourceException("no message for " + key, Messages.class.getName(), key);
        }
        return sentence;
    }

    private static Text value(String key, Text[] values, int place) {
        if (place >= values.length) {
            throw new IllegalArgumentException("no value for place " + place + " in: " + DUTCH.getString(key));
        }
        return values[place];
    }

    private static Map<String, Sentence> sentences(ResourceBundle bundle) {
        return bundle.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> Sentence.of(bundle.getString(key))));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "nl.kostenbewust.core.text.sentences",
                Locale.forLanguageTag(language),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
