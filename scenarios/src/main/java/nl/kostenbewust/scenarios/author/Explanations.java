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
import nl.kostenbewust.scenarios.balance.FlagCode;

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
                .findFirst()
                .or(() -> Stream.of(FlagCode.values())
                        .filter(known -> known.name().equals(name))
                        .map(FlagCode::explanation)
                        .findFirst());
        return content.or(() -> FORM.containsKey(name) ? Optional.of(FORM.getString(name)) : Optional.empty());
    }

    /** All codes: those of form, of content and of simulations. */
    static List<String> codes() {
        return Stream.<Enum<?>[]>of(ProblemCode.values(), FindingCode.values(), FlagCode.values())
                .flatMap(Stream::of)
                .<String>map(Enum::name)
                .toList();
    }

    /** All codes with their explanation, as one page of Markdown. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # Meldingen van `check` en `simulate`

                Wat elke melding betekent en wat je eraan doet. Een **fout** moet je oplossen. Een **waarschuwing** mag blijven als je er een reden
                voor hebt; zet die dan in je casus: `accepted: [{code: CODE, reason: "…"}]`. Een **weetje** zie je met `--info`. Wat **opvallend** is in
                `simulate` vraagt om een blik: verander de casus, of zeg net zo in het bestand waarom het zo hoort.

                Deze bladzijde is gemaakt met `check --explain alle`.
                """);
        for (ProblemCode code : ProblemCode.values()) {
            entry(page, code.name(), "fout in de vorm");
        }
        for (FindingCode code : FindingCode.values()) {
            entry(page, code.name(), SEVERITY.get(code.severity()));
        }
        for (FlagCode code : FlagCode.values()) {
            entry(page, code.name(), "opvallend in simulate");
        }
        return page.toString();
    }

    private static void entry(StringBuilder page, String code, String severity) {
        page.append("\n## ").append(code).append("\n\n*").append(severity).append("*\n\n");
        page.append(of(code).orElseThrow()).append("\n");
    }
}
