package nl.kostenbewust.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kostenbewust.scenarios.balance.AcceptedFlag;
import nl.kostenbewust.scenarios.balance.CaseReport;
import nl.kostenbewust.scenarios.balance.Estimate;
import nl.kostenbewust.scenarios.balance.Flag;
import nl.kostenbewust.scenarios.balance.Measure;
import nl.kostenbewust.scenarios.balance.Persona;
import nl.kostenbewust.scenarios.balance.PersonaReport;
import nl.kostenbewust.scenarios.balance.RouteReport;
import nl.kostenbewust.scenarios.balance.SearchReport;
import nl.kostenbewust.scenarios.balance.Spread;
import nl.kostenbewust.scenarios.balance.UseReport;
import nl.kostenbewust.scenarios.balance.UsefulHours;

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
        text.routes();
        text.search();
        text.uses();
        text.hours();
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

    private void routes() {
        lines.add("");
        lines.add("Routes bij " + report.routes().seeds() + " zaden; wat geweigerd wordt, wordt overgeslagen");
        for (RouteReport route : report.routes().routes()) {
            Spread overall = route.measures().get(Measure.OVERALL);
            lines.add("  " + padded(route.name(), 12) + "samen "
                    + Numbers.tenths(overall.estimate().mean()) + " (" + Numbers.tenths(overall.low()) + " tot "
                    + Numbers.tenths(overall.high()) + "), zoals geschreven "
                    + route.written().overall() + "; kosten "
                    + Numbers.euros(
                            route.measures().get(Measure.COST).estimate().mean()) + "; geweigerd "
                    + Numbers.tenths(route.refused()));
        }
        if (report.routes().goodBeatsTempting() >= 0) {
            lines.add("  good wint bij " + Numbers.percent(report.routes().goodBeatsTempting())
                    + " van de zaden van tempting.");
        }
    }

    private void search() {
        SearchReport search = report.search();
        lines.add("");
        lines.add("Het beste dat de zoektocht vond: samen "
                + Numbers.tenths(search.best().mean()) + " (laagste hoek "
                + Numbers.tenths(search.weakest().mean()) + "); good "
                + Numbers.tenths(search.good().mean()) + "; verschil "
                + Numbers.signed(search.gap().mean()) + " ("
                + Numbers.signed(search.gap().low()) + " tot "
                + Numbers.signed(search.gap().high()) + "), na " + search.decided() + " beslissingen.");
    }

    private void uses() {
        lines.add("");
        lines.add("Gebruik in procenten van de spellen (" + columns() + ");");
        lines.add("en effect op legitimiteit, rendement, betrokkenheid en samen, tegenover hetzelfde spel zonder");
        for (UseReport use : report.uses()) {
            StringBuilder line = new StringBuilder("  " + padded(use.kind().title(), 12) + padded(use.id(), 34));
            use.percent()
                    .values()
                    .forEach(percent -> line.append(String.format(Locale.ROOT, "%4d", Math.round(percent))));
            line.append("  ");
            for (Measure measure : List.of(Measure.LEGITIMACY, Measure.RETURN, Measure.INVOLVEMENT, Measure.OVERALL)) {
                line.append(
                        String.format(Locale.ROOT, "%7s", effect(use.effect().get(measure))));
            }
            lines.add(line.toString());
        }
    }

    private void hours() {
        lines.add("");
        lines.add("Uren die alle nuttige acties samen vragen, tegenover de uren die er zijn");
        for (UsefulHours hours : report.hours()) {
            lines.add("  in de eerste " + hours.months() + " maanden " + Numbers.hours(hours.all()) + " tegenover "
                    + Numbers.hours(hours.available()) + ": " + Numbers.tenths(hours.times()) + " keer");
        }
        UsefulHours all = report.hours().get(0);
        lines.add("  waarvan in " + all.months() + " maanden:");
        all.useful().forEach((work, hours) -> lines.add("    " + padded(work.title(), 40) + Numbers.hours(hours)));
    }

    private static String effect(Estimate estimate) {
        return estimate.count() == 0 ? "-" : Numbers.signed(estimate.mean());
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
        for (AcceptedFlag accepted : report.accepted()) {
            lines.add("  aanvaard: " + accepted.flag().code() + " "
                    + accepted.flag().message() + " (" + accepted.reason() + ")");
        }
    }

    private static String number(double value, boolean money) {
        return money ? Numbers.euros(value) : Numbers.tenths(value);
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
