package nl.kostenbewust.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.scenarios.balance.AcceptedFlag;
import nl.kostenbewust.scenarios.balance.CaseReport;
import nl.kostenbewust.scenarios.balance.ContentKind;
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
import nl.kostenbewust.scenarios.balance.UsefulWork;

/** The report of some cases as one page with charts. It holds all that it needs, and runs nothing. */
public final class PageReport {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Simulatie</title>
            <style>
            body { font-family: sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; color: #222; }
            table { border-collapse: collapse; margin: 1rem 0; font-size: 0.9rem; }
            th, td { border-bottom: 1px solid #ccc; padding: 0.25rem 0.6rem; text-align: right; }
            th:first-child, td:first-child { text-align: left; }
            svg { max-width: 100%; height: auto; }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private PageReport() {}

    /**
     * The page.
     *
     * @param runs playthroughs per persona
     * @param seed of the first playthrough
     */
    public static String of(int runs, long seed, List<CaseReport> reports) {
        PageReport report = new PageReport();
        report.paragraph("Gesimuleerd met " + runs + " spellen per speelstijl, vanaf zaad " + seed + ".");
        reports.forEach(report::write);
        return report.page.append("</body>\n</html>\n").toString();
    }

    private void write(CaseReport report) {
        heading(1, report.title() + " (" + report.id() + ")");
        flags(report);
        heading(2, "Speelstijlen");
        paragraph(
                "De streep loopt van het 5e tot het 95e percentiel, de balk van het 25e tot het 75e, met de mediaan erin;"
                        + " de stip is het gemiddelde.");
        for (Measure measure : Measure.values()) {
            spread(report, measure);
        }
        personas(report);
        routes(report);
        search(report.search());
        uses(report);
        hours(report);
    }

    private void flags(CaseReport report) {
        heading(2, "Meldingen");
        if (report.flags().isEmpty()) {
            paragraph("Geen.");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Flag flag : report.flags()) {
            rows.add(List.of(flag.code().name(), flag.message(), flag.code().explanation()));
        }
        for (AcceptedFlag accepted : report.accepted()) {
            Flag flag = accepted.flag();
            rows.add(List.of(flag.code().name(), flag.message(), "Aanvaard: " + accepted.reason()));
        }
        table(List.of("code", "wat er gezien is", "uitleg"), rows);
    }

    private void personas(CaseReport report) {
        List<String> head = new ArrayList<>(List.of("speelstijl", "spellen", "opdrachten"));
        List.of(Measure.values()).forEach(measure -> head.add(measure.title()));
        List<List<String>> rows = new ArrayList<>();
        for (PersonaReport persona : report.personas()) {
            List<String> row = new ArrayList<>(List.of(
                    persona.persona().title(),
                    Long.toString(persona.playthroughs()),
                    Numbers.tenths(persona.commandsEach())));
            persona.measures().forEach((measure, spread) -> row.add(number(measure, spread)));
            rows.add(row);
        }
        table(head, rows);
    }

    private static String number(Measure measure, Spread spread) {
        Estimate estimate = spread.estimate();
        double half = estimate.high() - estimate.mean();
        return measure == Measure.COST
                ? Numbers.euros(estimate.mean()) + " ± " + Numbers.euros(half)
                : Numbers.tenths(estimate.mean()) + " ± " + Numbers.tenths(half);
    }

    private void routes(CaseReport report) {
        heading(2, "Routes bij " + report.routes().seeds() + " zaden");
        List<List<String>> rows = new ArrayList<>();
        for (RouteReport route : report.routes().routes()) {
            Spread overall = route.measures().get(Measure.OVERALL);
            rows.add(List.of(
                    route.name(),
                    Integer.toString(route.written().overall()),
                    Numbers.tenths(overall.estimate().mean()),
                    Numbers.tenths(overall.low()) + " tot " + Numbers.tenths(overall.high()),
                    Numbers.euros(route.measures().get(Measure.COST).estimate().mean()),
                    Numbers.tenths(route.refused())));
        }
        table(List.of("route", "zoals geschreven", "gemiddeld", "9 van de 10", "kosten", "geweigerd"), rows);
        if (report.routes().goodBeatsTempting() >= 0) {
            paragraph("good wint bij " + Numbers.percent(report.routes().goodBeatsTempting())
                    + " van de zaden van tempting.");
        }
    }

    private void search(SearchReport search) {
        heading(2, "Het beste dat de zoektocht vond");
        paragraph("Samen " + Numbers.tenths(search.best().mean()) + ", good "
                + Numbers.tenths(search.good().mean()) + ": een verschil van "
                + Numbers.signed(search.gap().mean()) + " ("
                + Numbers.signed(search.gap().low()) + " tot "
                + Numbers.signed(search.gap().high()) + "). De laagste hoek is gemiddeld "
                + Numbers.tenths(search.weakest().mean()) + ".");
        page.append("<details><summary>Wat er dan gedaan wordt</summary><ol>\n");
        search.acts()
                .forEach(act -> page.append("<li>").append(Html.escaped(act)).append("</li>\n"));
        page.append("</ol></details>\n");
    }

    private void uses(CaseReport report) {
        heading(2, "Interventies en argumenten");
        for (ContentKind kind : List.of(ContentKind.INTERVENTION, ContentKind.ARGUMENT)) {
            effects(report, kind);
            table(
                    useHead(kind),
                    report.uses().stream()
                            .filter(use -> use.kind() == kind)
                            .map(PageReport::row)
                            .toList());
        }
    }

    private void hours(CaseReport report) {
        heading(2, "Uren");
        paragraph("Wat alle nuttige acties samen vragen, tegenover de uren die er zijn.");
        List<String> head = new ArrayList<>(List.of("maanden", "keer", "nuttig", "er zijn"));
        List.of(UsefulWork.values()).forEach(work -> head.add(work.title()));
        table(head, report.hours().stream().map(PageReport::row).toList());
    }

    private static List<String> row(UsefulHours hours) {
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(hours.months()),
                Numbers.tenths(hours.times()),
                Numbers.hours(hours.all()),
                Numbers.hours(hours.available())));
        List.of(UsefulWork.values())
                .forEach(work -> row.add(Numbers.hours(hours.useful().getOrDefault(work, Hours.NONE))));
        return row;
    }

    private static List<String> useHead(ContentKind kind) {
        List<String> head = new ArrayList<>(List.of(kind.title()));
        List.of(Persona.values()).forEach(persona -> head.add("% " + persona.title()));
        List.of(Measure.values()).forEach(measure -> head.add("effect " + measure.title()));
        return head;
    }

    private static List<String> row(UseReport use) {
        List<String> row = new ArrayList<>(List.of(use.title()));
        use.percent().values().forEach(percent -> row.add(Long.toString(Math.round(percent))));
        use.effect()
                .forEach((measure, effect) -> row.add(
                        effect.count() == 0
                                ? "–"
                                : measure == Measure.COST
                                        ? Numbers.euros(effect.mean())
                                        : Numbers.signed(effect.mean())));
        return row;
    }

    private void heading(int level, String text) {
        page.append("<h").append(level).append('>').append(Html.escaped(text));
        page.append("</h").append(level).append(">\n");
    }

    private void paragraph(String text) {
        page.append("<p>").append(Html.escaped(text)).append("</p>\n");
    }

    private void spread(CaseReport report, Measure measure) {
        RowChart chart = new RowChart("Verdeling van " + measure.title() + " per speelstijl", format(measure));
        for (PersonaReport persona : report.personas()) {
            Spread spread = persona.measures().get(measure);
            chart.box(
                    persona.persona().title(),
                    List.of(spread.low(), spread.quarter(), spread.middle(), spread.threeQuarters(), spread.high()),
                    spread.estimate().mean());
        }
        page.append(chart.svg());
    }

    private void effects(CaseReport report, ContentKind kind) {
        RowChart chart = new RowChart(
                "Effect op de score samen per " + kind.title() + ", met 95 % betrouwbaarheid", format(Measure.OVERALL));
        for (UseReport use : report.uses()) {
            Estimate effect = use.effect().get(Measure.OVERALL);
            if (use.kind() == kind && effect.count() > 0) {
                chart.interval(use.id(), effect.low(), effect.high(), effect.mean());
            }
        }
        page.append(chart.svg());
    }

    private static DoubleFunction<String> format(Measure measure) {
        return measure == Measure.COST ? Numbers::euros : Numbers::tenths;
    }

    private void table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.append("<table><tr>");
        head.forEach(cell -> page.append("<th>").append(Html.escaped(cell)).append("</th>"));
        page.append("</tr>\n");
        for (List<String> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(Html.escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }
}
