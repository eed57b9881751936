package nl.kostenbewust.scenarios.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kostenbewust.core.check.Checks;
import nl.kostenbewust.core.check.Finding;
import nl.kostenbewust.core.check.Severity;
import nl.kostenbewust.core.codec.Position;
import nl.kostenbewust.core.codec.Problem;
import nl.kostenbewust.scenarios.library.Library;

/**
 * One line of what is wrong: with how a file is written or with what it says.
 *
 * @param severity how bad it is
 * @param file the name of the file
 * @param at where in it
 * @param code the stable code
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
record Report(Severity severity, String file, Position at, String code, String message, String hint) {
    private static final Comparator<Report> BY_PLACE = Comparator.comparing(Report::file)
            .thenComparing(report -> report.at().line())
            .thenComparing(report -> report.at().column())
            .thenComparing(Report::code)
            .thenComparing(Report::message);

    /** Everything that is wrong with these files, by file and place. */
    static List<Report> of(Library library) {
        List<Report> reports = new ArrayList<>();
        library.problems().forEach(problem -> reports.add(of(problem)));
        Checks.all(library.content()).forEach(finding -> reports.add(of(finding, library.place(finding))));
        reports.sort(BY_PLACE);
        return List.copyOf(reports);
    }

    /** What makes it impossible to play with these files, by file and place. */
    static List<Report> hindrances(Library library) {
        List<Report> reports = new ArrayList<>();
        library.problems().forEach(problem -> reports.add(of(problem)));
        Checks.still(library.content()).stream()
                .filter(finding -> finding.code().hindersPlay())
                .forEach(finding -> reports.add(of(finding, library.place(finding))));
        reports.sort(BY_PLACE);
        return List.copyOf(reports);
    }

    private static Report of(Problem problem) {
        Position at = new Position(problem.line(), problem.column());
        return new Report(Severity.ERROR, problem.file(), at, problem.code().name(), problem.message(), problem.hint());
    }

    private static Report of(Finding finding, Position at) {
        return new Report(
                finding.severity(), finding.file(), at, finding.code().name(), finding.message(), finding.hint());
    }

    /** The one-line form that editors understand: {@code file:line:column CODE message (hint)}. */
    String text() {
        String end = hint.isEmpty() ? "" : " (" + hint + ")";
        return file + ":" + at.line() + ":" + at.column() + " " + code + " " + message + end;
    }

    /** The last line: how much was found. */
    static String summary(int files, List<Report> reports) {
        long errors = count(Severity.ERROR, reports);
        long warnings = count(Severity.WARNING, reports);
        long infos = count(Severity.INFO, reports);
        String known = infos == 0 ? "" : " Met --info komt daar " + number(infos, "weetje", "weetjes") + " bij.";
        if (errors + warnings == 0) {
            return "Alles in orde: " + number(files, "bestand", "bestanden") + " nagekeken." + known;
        }
        return "Gevonden: " + number(errors, "fout", "fouten") + ", "
                + number(warnings, "waarschuwing", "waarschuwingen")
                + ". Uitleg van een melding: check --explain CODE." + known;
    }

    private static long count(Severity severity, List<Report> reports) {
        return reports.stream().filter(report -> report.severity() == severity).count();
    }

    private static String number(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
