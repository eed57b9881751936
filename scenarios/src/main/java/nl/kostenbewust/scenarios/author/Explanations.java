package nl.kostenbewust.scenarios.author;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.kostenbewust.core.check.FindingCode;
import nl.kostenbewust.core.check.Severity;
import nl.kostenbewust.core.codec.ProblemCode;

/** What each code of a report means: those of the form of files from a message file, those of content from themselves. */
final class Explanations {
    private static final ResourceBundle FORM = ResourceBundle.getBundle(
            "nl.kostenbewust.scenarios.author.problems",
            Locale.ROOT,
            Explanations.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private static final Map<Severity, String> SEVERITY =
            Map.of(Severity.ERROR, "fout", Severity.WARNING, "waarschuwing", Severity.INFO, "weetje");

    private Explanations() {}

    /** The explanation of a code, in upper or lower case; empty when there is no such code. */
    static Optional<String> of(String code) {
        String name = code.toUpperCase(Locale.ROOT);
        Optional<String> content = Stream.of(FindingCode.values())
                .filter(known -> known.name().equals(name))
                .map(FindingCode::explanation)
                .findFirst();
        return content.or(() -> FORM.containsKey(name) ? Optional.of(FORM.getString(name)) : Optional.empty());
    }

    /** All codes, first those of form. */
    static List<String> codes() {
        return Stream.concat(Stream.of(ProblemCode.values()), Stream.of(FindingCode.values()))
                .map(Enum::name)
                .toList();
    }

    /** All codes with their explanation, as one page of Markdown. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # Meldingen van `check`

                Wat elke melding betekent en wat je eraan doet. Een **fout** moet je oplossen. Een **waarschuwing** mag blijven als je er een reden
                voor hebt; zet die dan in je casus: `accepted: [{code: CODE, reason: "…"}]`. Een **weetje** zie je met `--info`.

                Deze bladzijde is gemaakt met `check --explain alle`.
                """);
        for (ProblemCode code : ProblemCode.values()) {
            entry(page, code.name(), "fout in de vorm");
        }
        for (FindingCode code : FindingCode.values()) {
            entry(page, code.name(), SEVERITY.get(code.severity()));
        }
        return page.toString();
    }

    private static void entry(StringBuilder page, String code, String severity) {
        page.append("\n## ").append(code).append("\n\n*").append(severity).append("*\n\n");
        page.append(of(code).orElseThrow()).append("\n");
    }
}
