package nl.kostenbewust.scenarios.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.balance.CaseReport;
import nl.kostenbewust.scenarios.balance.Comparison;
import nl.kostenbewust.scenarios.balance.Settings;
import nl.kostenbewust.scenarios.balance.Simulation;
import nl.kostenbewust.scenarios.report.ComparisonText;
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
            defaultValue = "60000",
            description =
                    "Hoeveel beslissingen de zoektocht naar iets beters mag kosten, per begin; zonder: ${DEFAULT-VALUE}.")
    private int steps;

    @Option(
            names = "--compare",
            paramLabel = "BESTAND",
            description =
                    "Zegt wat een wijziging deed, tegenover deze vroegere versie van dezelfde casus (bestand of map).")
    private Optional<Path> before = Optional.empty();

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
        if (runs < 1 || steps < 0) {
            err.println(
                    "‘" + Math.min(runs, steps) + "’ kan niet bij --runs of --search: het is een getal vanaf 1 of 0.");
            return AuthorProgram.WRONG_USE;
        }
        page.ifPresent(SimulateCommand::refuse);
        Simulated now = Simulated.of(files);
        Optional<Simulated> old = before.map(path -> Simulated.of(List.of(path)));
        List<Report> hindrances = new ArrayList<>(now.hindrances());
        old.ifPresent(one -> hindrances.addAll(one.hindrances()));
        if (!hindrances.isEmpty()) {
            hindrances.forEach(report -> err.println(report.text()));
            err.println("Zo is dit niet te spelen.");
            return AuthorProgram.FOUND;
        }
        List<Ref<Household>> cases = now.cases().stream()
                .filter(household -> old.isEmpty() || old.get().cases().contains(household))
                .toList();
        if (cases.isEmpty()) {
            err.println(old.isEmpty() ? "Hier is geen casus bij." : "Deze bestanden hebben geen casus gemeen.");
            return AuthorProgram.WRONG_USE;
        }
        return old.isEmpty() ? simulate(now, cases) : compare(old.get(), now, cases);
    }

    private int simulate(Simulated now, List<Ref<Household>> cases) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        List<CaseReport> reports = cases.stream()
                .map(household -> Simulation.of(now.lone(household), household, settings(), progress(household)))
                .toList();
        page.ifPresent(file -> write(file, PageReport.of(runs, seed, reports)));
        if (json) {
            out.println(SimulationJson.of(runs, seed, reports));
        } else {
            reports.forEach(report -> TextReport.of(report).forEach(out::println));
        }
        return outcome(reports);
    }

    private int compare(Simulated old, Simulated now, List<Ref<Household>> cases) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        List<Comparison> comparisons = cases.stream()
                .map(household -> Simulation.compare(
                        old.lone(household), now.lone(household), household, settings(), progress(household)))
                .toList();
        List<CaseReport> reports = comparisons.stream().map(Comparison::now).toList();
        page.ifPresent(file -> write(file, PageReport.of(runs, seed, reports)));
        if (json) {
            out.println(SimulationJson.ofComparisons(runs, seed, comparisons));
        } else {
            comparisons.forEach(one -> ComparisonText.of(one).forEach(out::println));
        }
        return outcome(reports);
    }

    private Settings settings() {
        return new Settings(runs, seed, steps, Runtime.getRuntime().availableProcessors());
    }

    private Simulation.Progress progress(Ref<Household> household) {
        return ProgressLine.on(spec.commandLine().getErr(), household.value());
    }

    private static int outcome(List<CaseReport> reports) {
        boolean clean = reports.stream().allMatch(report -> report.flags().isEmpty());
        return clean ? AuthorProgram.WELL : AuthorProgram.FOUND;
    }

    /** A page that could not be written, or that would take the place of something else, is told before anything is played. */
    private static void refuse(Path page) {
        Path folder = page.toAbsolutePath().getParent();
        if (!page.toString().endsWith(".html") || Files.isDirectory(page)) {
            throw new UnusableFile(page + " kan niet bij --html: noem een bestand dat op .html eindigt.");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableFile("De map " + folder + " bestaat niet; maak haar eerst.");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw UnusableFile.of(file, e);
        }
    }
}
