package nl.kostenbewust.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.scenarios.balance.Comparison;
import nl.kostenbewust.scenarios.balance.Estimate;
import nl.kostenbewust.scenarios.balance.Flag;
import nl.kostenbewust.scenarios.balance.Measure;
import nl.kostenbewust.scenarios.balance.Persona;

/** What a change did to a case, line by line. */
public final class ComparisonText {
    private ComparisonText() {}

    /** The lines; what surely did not change by itself is left out. */
    public static List<String> of(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(comparison.now().id() + "  " + comparison.now().title()
                + ": nu tegenover vroeger, spel voor spel met hetzelfde geluk");
        comparison.differences().forEach((persona, measures) -> lines.add(line(persona, measures)));
        comparison.routes().forEach((name, more) -> lines.add("  route " + name + ": samen " + Numbers.signed(more)));
        comparison
                .uses()
                .forEach((id, more) -> lines.add("  " + id + ": " + Numbers.signed(more) + " procentpunt gebruik"));
        flags("nieuwe melding", comparison.come(), lines);
        flags("verdwenen melding", comparison.gone(), lines);
        return List.copyOf(lines);
    }

    private static String line(Persona persona, Map<Measure, Estimate> measures) {
        List<String> changed = new ArrayList<>();
        measures.forEach((measure, estimate) -> {
            if (estimate.low() != 0 || estimate.high() != 0) {
                changed.add(measure.title() + " " + number(measure, estimate.mean()) + " ("
                        + number(measure, estimate.low()) + " tot " + number(measure, estimate.high()) + ")");
            }
        });
        return "  de " + persona.title() + ": " + (changed.isEmpty() ? "geen verschil" : String.join("; ", changed));
    }

    private static String number(Measure measure, double value) {
        return measure == Measure.COST ? Numbers.euros(value) : Numbers.signed(value);
    }

    private static void flags(String what, List<Flag> flags, List<String> lines) {
        flags.forEach(flag -> lines.add("  " + what + ": " + flag.code() + " " + flag.message()));
    }
}
