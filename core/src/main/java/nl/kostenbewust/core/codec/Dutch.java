package nl.kostenbewust.core.codec;

import java.util.Collection;
import java.util.stream.Collectors;

/** The few turns of phrase that messages share. */
final class Dutch {
    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_WORDS = 40;

    private Dutch() {}

    /** A piece of the author's text between quotation marks, cut when long. */
    static String quote(String text) {
        String line = text.replace('\n', ' ').strip();
        boolean cut = line.codePointCount(0, line.length()) > LONGEST_QUOTE;
        String shown = cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : line;
        return "‘" + shown + "’";
    }

    static String list(Collection<String> words) {
        String shown = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        return words.size() > MOST_WORDS ? shown + ", …" : shown;
    }

    static String kind(YamlNode node) {
        if (node instanceof YamlNode.Sequence) {
            return "een lijst";
        }
        if (node instanceof YamlNode.Mapping) {
            return "een groep met sleutels";
        }
        boolean nothing = node instanceof YamlNode.Scalar scalar && scalar.isNothing();
        return nothing ? "niets" : "één waarde";
    }
}
