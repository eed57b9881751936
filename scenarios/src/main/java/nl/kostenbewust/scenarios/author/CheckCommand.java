package nl.kostenbewust.scenarios.author;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kostenbewust.core.check.Severity;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with content, and where. */
@Command(
        name = "check",
        description = {
            "Kijkt bestanden na en meldt alles wat niet klopt, met regel en kolom.",
            "Een bestand dat je noemt, komt in de plaats van het meegeleverde met dezelfde id."
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..*",
            description = "Bestanden of mappen; zonder: wat bij het spel hoort.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--info", description = "Toont ook wat alleen goed is om te weten.")
    private boolean info;

    @Option(names = "--json", description = "Schrijft één JSON-document in plaats van regels.")
    private boolean json;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Legt de code van een melding uit; met ‘alle’ schrijft het de bladzijde met alle codes.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (explain.isPresent()) {
            return explain(explain.get(), out);
        }
        List<SourceFile> given = GivenFiles.read(files);
        Library library = Library.with(given);
        List<Report> reports = Report.of(library).stream()
                .filter(report -> isAsked(report, given))
                .toList();
        int looked = given.isEmpty() ? library.files().size() : given.size();
        List<Report> told = reports.stream()
                .filter(report -> info || report.severity() != Severity.INFO)
                .toList();
        if (json) {
            out.println(Json.of(CheckDocument.of(looked, told)));
        } else {
            told.forEach(report -> out.println(report.text()));
            out.println(Report.summary(looked, reports));
        }
        return reports.stream().allMatch(report -> report.severity() == Severity.INFO)
                ? AuthorProgram.WELL
                : AuthorProgram.FOUND;
    }

    /** Of files that nobody named only errors matter: what was named may have broken them. */
    private static boolean isAsked(Report report, List<SourceFile> given) {
        return given.isEmpty()
                || report.severity() == Severity.ERROR
                || given.stream().anyMatch(file -> file.name().equals(report.file()));
    }

    private int explain(String code, PrintWriter out) {
        if (code.equals("alle")) {
            out.print(Explanations.page());
            return AuthorProgram.WELL;
        }
        Optional<String> explanation = Explanations.of(code);
        if (explanation.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("De code " + code + " bestaat niet. Er is: " + String.join(", ", Explanations.codes())
                            + ".");
            return AuthorProgram.WRONG_USE;
        }
        out.println(code.toUpperCase(Locale.ROOT));
        out.println(explanation.get());
        return AuthorProgram.WELL;
    }
}
