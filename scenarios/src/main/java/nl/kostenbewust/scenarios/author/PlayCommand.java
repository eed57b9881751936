package nl.kostenbewust.scenarios.author;

import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.codec.LocatedFile;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a case line by line, all its secrets open, to see at once what a change does. */
@Command(
        name = "play",
        description = "Speelt een casus, regel voor regel. Je ziet alles, ook wat voor spelers verborgen is.")
final class PlayCommand implements Callable<Integer> {
    private final Reader in;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CASUS",
            description = "Een casusbestand, of de id van een meegeleverde casus.")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "BESTAND",
            description = "Andere bestanden die de casus nodig heeft, zoals een eigen instantie.")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--route", paramLabel = "NAAM", description = "Speelt eerst deze route, maand voor maand.")
    private Optional<String> route = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Het zaad van het toeval; zonder: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    PlayCommand(Reader in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        boolean given = Files.exists(file);
        List<SourceFile> files = new ArrayList<>(GivenFiles.read(others));
        if (given) {
            files.add(GivenFiles.read(file));
        }
        Library library = Library.with(files);
        Optional<Case> story = given ? inFile(library) : shipped(library);
        if (!given && story.isEmpty()) {
            err.println(file + " is geen bestand en geen meegeleverde casus. Er is: "
                    + names(library.cases().keySet()) + ".");
            return AuthorProgram.WRONG_USE;
        }
        List<Report> hindrances = Report.hindrances(library);
        if (story.isEmpty() || !hindrances.isEmpty()) {
            hindrances.forEach(report -> err.println(report.text()));
            err.println(hindrances.isEmpty() ? file + " is geen casus." : "Zo is dit niet te spelen.");
            return AuthorProgram.FOUND;
        }
        return play(library, story.get());
    }

    private int play(Library library, Case story) {
        Optional<Route> played = route.map(story.routes()::get);
        if (route.isPresent() && played.isEmpty()) {
            String known = String.join(", ", story.routes().keySet());
            spec.commandLine().getErr().println("De route " + route.get() + " bestaat niet. Er is: " + known + ".");
            return AuthorProgram.WRONG_USE;
        }
        Scenario alone = library.lone(story.id()).orElseThrow();
        Table table = new Table(alone, story.id(), played.map(Table::luck).orElseGet(() -> Chance.of(seed)));
        new LinePlay(table, in, spec.commandLine().getOut()).run(played);
        return AuthorProgram.WELL;
    }

    private Optional<Case> inFile(Library library) {
        return library.files().stream()
                .filter(read -> read.name().equals(file.toString()))
                .<Object>map(LocatedFile::value)
                .filter(Case.class::isInstance)
                .map(Case.class::cast)
                .findFirst();
    }

    private Optional<Case> shipped(Library library) {
        return library.cases().values().stream()
                .filter(story -> story.id().value().equals(file.toString()))
                .findFirst();
    }

    private static String names(Collection<Ref<Household>> names) {
        return names.stream().map(Ref::value).collect(Collectors.joining(", "));
    }
}
