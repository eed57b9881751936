package nl.kostenbewust.scenarios.library;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kostenbewust.core.codec.ContentGrammars;
import nl.kostenbewust.core.codec.Grammar;
import nl.kostenbewust.core.codec.ProblemCode;
import nl.kostenbewust.core.codec.Read;
import nl.kostenbewust.core.codec.YamlReader;

/** The kinds of file. */
public enum Kind {
    /** One household with all that can happen to it. */
    CASE("cases", "household", ContentGrammars.CASE),
    /** One agency. */
    AGENCY("agencies", "weights", ContentGrammars.AGENCY),
    /** One budget. */
    BUDGET("budgets", "mandate", ContentGrammars.BUDGET),
    /** One policy: a lecturer's switch. */
    POLICY("policies", "changes", ContentGrammars.POLICY),

    /** One facility: something for the whole neighbourhood. */
    FACILITY("facilities", "hours", ContentGrammars.FACILITY),

    /** One theme for the debrief. */
    THEME("themes", "statements", ContentGrammars.THEME),

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

    /** The kind of a file, by a key that only that kind has; where none stands at the margin, the kind that knows most of its keys. */
    static Kind of(String text) {
        return Stream.of(values())
                .filter(kind -> kind.telltale.matcher(text).find())
                .findFirst()
                .orElseGet(() -> Stream.of(values())
                        .min(Comparator.comparingLong(kind -> kind.strangers(text)))
                        .orElseThrow());
    }

    private long strangers(String text) {
        Read<?> read = new YamlReader<>(grammar).read("", text.getBytes(StandardCharsets.UTF_8));
        return read.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.KEY_UNKNOWN)
                .count();
    }
}
