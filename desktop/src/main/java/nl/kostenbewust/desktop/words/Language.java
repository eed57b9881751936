package nl.kostenbewust.desktop.words;

import java.util.Locale;

/** The language of the screen. */
public enum Language {
    /** Nederlands. */
    DUTCH("nl"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code of two letters. */
    public String code() {
        return code;
    }

    /** The locale of its bundles. */
    Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
