package nl.kostenbewust.core.model;

import java.util.Optional;

/**
 * A text on the screen, in Dutch and perhaps in English.
 *
 * @param nl the Dutch text, never blank
 * @param en the English text; where it is absent the Dutch one is shown
 */
public record Text(String nl, Optional<String> en) {
    /** Refuses an empty text. */
    public Text {
        if (nl.isBlank()) {
            throw new IllegalArgumentException("deze tekst is leeg");
        }
    }

    /** A text in Dutch only. */
    public static Text nl(String nl) {
        return new Text(nl, Optional.empty());
    }

    /** A text in both languages. */
    public static Text of(String nl, String en) {
        return new Text(nl, Optional.of(en));
    }

    /** The text in English where {@code english} asks for it and there is one, else in Dutch. */
    public String in(boolean english) {
        return english ? en.orElse(nl) : nl;
    }
}
