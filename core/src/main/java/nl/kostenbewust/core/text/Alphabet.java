package nl.kostenbewust.core.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The characters that a player may type, that a scenario may hold and that a font must be able to draw: Latin letters with the
 * diacritics of Europe, digits, common punctuation. No control or direction characters, no pictures.
 */
public final class Alphabet {
    /** The most characters that a name may have. */
    public static final int NAME_LENGTH = 40;
    /** The most characters that a typed sentence may have. */
    public static final int SENTENCE_LENGTH = 300;

    private static final String SIGNS = "€–—‘’‚“”„…−•→≤≥";

    /** Every allowed character, once, in order of its number. */
    public static final String CHARACTERS = characters();

    private Alphabet() {}

    /** Whether this character may stand in a text. */
    public static boolean allows(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~')
                || isLatin1(codePoint)
                || (codePoint >= 0x100 && codePoint <= 0x17F)
                || (codePoint >= 0x218 && codePoint <= 0x21B)
                || codePoint == 0x1E9E
                || SIGNS.indexOf(codePoint) >= 0;
    }

    /** The first character of {@code text} that is not allowed, if any; line breaks count as such. */
    public static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(codePoint -> !allows(codePoint)).findFirst();
    }

    /** {@code raw} as a name: composed, without needless spaces; empty when it is blank, too long or holds a forbidden character. */
    public static Optional<String> name(String raw) {
        return clean(raw, NAME_LENGTH);
    }

    /** {@code raw} as a sentence; empty when it is blank, too long or holds a forbidden character. */
    public static Optional<String> sentence(String raw) {
        return clean(raw, SENTENCE_LENGTH);
    }

    private static Optional<String> clean(String raw, int length) {
        if (raw.length() > 20 * length) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip().replaceAll("[ \\t\\r\\n]+", " ");
        boolean fits = !text.isEmpty() && text.codePointCount(0, text.length()) <= length;
        return fits && firstForbidden(text).isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private static boolean isLatin1(int codePoint) {
        // Not the soft hyphen and the no-break space: nobody sees them, so two names could look the same.
        return codePoint >= 0xA1 && codePoint <= 0xFF && codePoint != 0xAD;
    }

    private static String characters() {
        return java.util.stream.IntStream.rangeClosed(' ', 0xFFFF)
                .filter(Alphabet::allows)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
