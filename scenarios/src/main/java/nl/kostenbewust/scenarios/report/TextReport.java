package nl.kostenbewust.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kostenbewust.scenarios.balance.CaseReport;
import nl.kostenbewust.scenarios.balance.Estimate;
import nl.kostenbewust.scenarios.balance.Flag;
import nl.kostenbewust.scenarios.balance.Measure;
import nl.kostenbewust.scenarios.balance.Persona;
import nl.kostenbewust.scenarios.balance.PersonaReport;
import nl.kostenbewust.scenarios.balance.Spread;
import nl.kostenbewust.scenarios.balance.UseReport;

/** The report of one case, line by line, for a terminal. */
public final class TextReport {
    private final CaseReport report;
    private final List<String> lines = new ArrayList<>();

    private TextReport(CaseReport report) {
        this.report = report;
    }

    /** The lines of this report. */
    public static List<String> of(CaseReport report) {
        TextReport text = new TextReport(report);
        text.heading();
        text.personas();
        text.uses();
        text.flags();
        return List.copyOf(text.lines);
    }

    private void heading() {
        lines.add(report.id() + "  " + report.title());
        lines.add(report.playthroughs() + " spellen, " + report.decided() + " beslissingen van de spelregels.");
    }

    private void personas() {
        lines.add("");
        lines.add("Per speelstijl: gemiddelde (95 % betrouwbaar), en tussen welke waarden 9 van de 10 spellen liggen");
        for (PersonaReport persona : report.personas()) {
            lines.add("  de " + persona.persona().title() + ": " + persona.playthroughs() + " spellen, "
                    + Numbers.tenths(persona.commandsEach()) + " opdrachten per spel");
            persona.measures().forEach((measure, spread) -> lines.add("    " + line(measure, spread)));
        }
    }

    private static String line(Measure measure, Spread spread) {
        Estimate estimate = spread.estimate();
        boolean money = measure == Measure.COST;
        return padded(measure.title(), 14) + number(estimate.mean(), money) + " (" + number(estimate.low(), money)
                + " tot " + number(estimate.high(), money) + "); " + number(spread.low(), money) + " tot "
                + number(spread.high(), money);
    }

    private void uses() {
        lines.add("");
        lines.add("Gebruik, in procenten van de spellen: " + columns());
        for (UseReport use : report.uses()) {
            StringBuilder line = new StringBuilder("  " + padded(use.kind().title(), 12) + padded(use.id(), 34));
            use.percent()
                    .values()
                    .forEach(percent -> line.append(String.format(Locale.ROOT, "%5d", Math.round(percent))));
            lines.add(line.toString());
        }
    }

    private static String columns() {
        return String.join(
                ", ", List.of(Persona.values()).stream().map(Persona::title).toList());
    }

    private void flags() {
        lines.add("");
        lines.add(
                report.flags().isEmpty()
                        ? "Geen meldingen."
                        : "Meldingen: " + report.flags().size());
        for (Flag flag : report.flags()) {
            lines.add("  " + flag.code() + " " + flag.message());
        }
    }

    private static String number(double value, boolean money) {
        return money ? Numbers.euros(value) : Numbers.tenths(value);
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
