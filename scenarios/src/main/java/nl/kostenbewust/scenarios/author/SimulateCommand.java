package nl.kostenbewust.scenarios.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.scenarios.balance.CaseReport;
import nl.kostenbewust.scenarios.balance.Settings;
import nl.kostenbewust.scenarios.balance.Simulation;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;
import nl.kostenbewust.scenarios.report.PageReport;
import nl.kostenbewust.scenarios.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays cases thousands of times over, and says what came of it. */
@Command(
        name = "simulate",
        description = {
            "Speelt casussen duizenden keren, in zes speelstijlen, en meldt wat daaruit komt.",
            "Hetzelfde zaad geeft altijd hetzelfde verslag."
        })
final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..*",
            description = "Casusbestanden of mappen, of de id van een meegeleverde casus; zonder: alle meegeleverde.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "GETAL",
            defaultValue = "500",
            description = "Hoeveel spellen per speelstijl; zonder: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Het zaad van het eerste spel; zonder: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--search",
            paramLabel = "STAPPEN",
            defaultValue = "200000",
            description =
                    "Hoeveel beslissingen de zoektocht naar iets beters mag kosten, per begin; zonder: ${DEFAULT-VALUE}.")
    private int steps;

    @Option(names = "--json", description = "Schrijft één JSON-document in plaats van regels.")
    private boolean json;

    @Option(names = "--html", paramLabel = "BESTAND", description = "Schrijft ook een pagina met grafieken.")
    private Optional<Path> page = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter err = spec.commandLine().getErr();
        if (runs < 1) {
            err.println("‘" + runs + "’ kan niet bij --runs: het is een getal vanaf 1.");
            return AuthorProgram.WRONG_USE;
        }
        Library shipped = Library.shipped();
        Set<Ref<Household>> asked = new TreeSet<>();
        List<SourceFile> given = given(shipped, asked);
        Library library = Library.with(given);
        List<Report> hindrances = Report.hindrances(library);
        if (!hindrances.isEmpty()) {
            hindrances.forEach(report -> err.println(report.text()));
            err.println("Zo is dit niet te spelen.");
            return AuthorProgram.FOUND;
        }
        asked.addAll(casesIn(library, given));
        if (files.isEmpty()) {
            asked.addAll(library.cases().keySet());
        }
        if (asked.isEmpty()) {
            err.println("Hier is geen casus bij.");
            return AuthorProgram.WRONG_USE;
        }
        return report(
                asked.stream().map(household -> simulate(library, household)).toList());
    }

    /** The files that were named; the ids of shipped cases among them go into {@code asked}. */
    private List<SourceFile> given(Library shipped, Set<Ref<Household>> asked) {
        List<Path> paths = new ArrayList<>();
        for (Path path : files) {
            List<Ref<Household>> known = shipped.cases().keySet().stream()
                    .filter(id -> !Files.exists(path) && id.value().equals(path.toString()))
                    .toList();
            asked.addAll(known);
            if (known.isEmpty()) {
                paths.add(path);
            }
        }
        return GivenFiles.read(paths);
    }

    private static List<Ref<Household>> casesIn(Library library, List<SourceFile> given) {
        return library.files().stream()
                .filter(read -> given.stream().anyMatch(file -> file.name().equals(read.name())))
                .map(read -> (Object) read.value())
                .filter(Case.class::isInstance)
                .map(found -> ((Case) found).id())
                .toList();
    }

    private CaseReport simulate(Library library, Ref<Household> household) {
        Settings settings = new Settings(runs, seed, steps, Runtime.getRuntime().availableProcessors());
        return Simulation.of(library.lone(household).orElseThrow(), household, settings, (part, done, of) -> {});
    }

    private int report(List<CaseReport> reports) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        page.ifPresent(file -> write(file, PageReport.of(runs, seed, reports)));
        if (json) {
            out.println(SimulationJson.of(runs, seed, reports));
        } else {
            reports.forEach(report -> TextReport.of(report).forEach(out::println));
        }
        boolean clean = reports.stream().allMatch(report -> report.flags().isEmpty());
        return clean ? AuthorProgram.WELL : AuthorProgram.FOUND;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw UnusableFile.of(file, e);
        }
    }
}
