package nl.kostenbewust.core.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Text;

/** The message files: one pattern for each key in Dutch and in English, with places {@code {0}}, {@code {1}}… to fill. */
public final class Messages {
    private static final ResourceBundle DUTCH = bundle("nl");
    private static final ResourceBundle ENGLISH = bundle("en");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private Messages() {}

    /**
     * The message of that key, filled in with {@code values} in both languages. Refuses a key that is not in the files and a pattern
     * that asks for more values than there are.
     */
    public static Text text(String key, Text... values) {
        return Text.of(
                fill(DUTCH.getString(key), values, Text::nl), fill(ENGLISH.getString(key), values, Messages::english));
    }

    /** The message of {@code family} for one word of a closed list; its key is {@code family.WORD}. */
    public static Text word(String family, Enum<?> word) {
        return text(family + "." + word.name());
    }

    /** All keys. */
    static Set<String> keys() {
        return DUTCH.keySet();
    }

    private static String english(Text text) {
        return text.in(true);
    }

    private static String fill(String pattern, Text[] values, Function<Text, String> language) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(language.apply(value(pattern, values, place))));
    }

    private static Text value(String pattern, Text[] values, MatchResult place) {
        int index = Integer.parseInt(place.group(1));
        if (index >= values.length) {
            throw new IllegalArgumentException("no value for place " + index + " in: " + pattern);
        }
        return values[index];
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "nl.kostenbewust.core.text.sentences",
                Locale.forLanguageTag(language),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
