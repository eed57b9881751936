package nl.kostenbewust.scenarios.library;

import java.util.regex.Pattern;
import nl.kostenbewust.core.codec.ContentGrammars;
import nl.kostenbewust.core.codec.Grammar;

/** The kinds of file. */
public enum Kind {
    /** One household with all that can happen to it. */
    CASE("cases", "household", ContentGrammars.CASE),
    /** One agency. */
    AGENCY("agencies", "weights", ContentGrammars.AGENCY),
    /** One budget. */
    BUDGET("budgets", "mandate", ContentGrammars.BUDGET),
    /** One scenario file: a lesson. */
    PROGRAMME("programmes", "arrivals", ContentGrammars.PROGRAMME);

    private final String folder;
    private final Pattern telltale;
    private final Grammar<?> grammar;

    Kind(String folder, String key, Grammar<?> grammar) {
        this.folder = folder;
        this.telltale = Pattern.compile("^" + key + "\\s*:", Pattern.MULTILINE);
        this.grammar = grammar;
    }

    /** The folder with the shipped files of this kind. */
    public String folder() {
        return folder;
    }

    /** How files of this kind are written. */
    public Grammar<?> grammar() {
        return grammar;
    }

    /** The kind of a file, by a key that only that kind has; a case where nothing tells. */
    static Kind of(String text) {
        for (Kind kind : values()) {
            if (kind.telltale.matcher(text).find()) {
                return kind;
            }
        }
        return CASE;
    }
}
