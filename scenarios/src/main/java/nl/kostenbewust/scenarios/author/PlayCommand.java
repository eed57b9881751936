package nl.kostenbewust.scenarios.author;

import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
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

    @Option(
            names = "--route",
            paramLabel = "NAAM",
            description = "Speelt eerst deze route, maand voor maand, met haar beleidsinstellingen.")
    private Optional<String> route = Optional.empty();

    @Option(
            names = "--month",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = {"Begint in deze maand: na een route tot daar,", "of na maanden waarin niemand iets doet."})
    private int month;

    @Option(
            names = "--watch",
            description = "Leest de bestanden opnieuw zodra je ze bewaart, en speelt je opdrachten dan over.")
    private boolean watch;

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
        Opening opening = Opening.of(file, others);
        if (opening instanceof Opening.Refused refused) {
            refused.why().forEach(err::println);
            return refused.exit();
        }
        Opening.Ready ready = (Opening.Ready) opening;
        if (route.isPresent() && !ready.story().routes().containsKey(route.get())) {
            String known = String.join(", ", ready.story().routes().keySet());
            err.println("De route " + route.get() + " bestaat niet. Er is: " + known + ".");
            return AuthorProgram.WRONG_USE;
        }
        int months = ready.lesson().under(List.of()).programme().rounds();
        if (month < 1 || month > months) {
            err.println("Maand " + month + " is er niet. Kies 1 tot en met " + months + ".");
            return AuthorProgram.WRONG_USE;
        }
        LinePlay play = new LinePlay(this::begin, spec.commandLine().getOut());
        play.begin(ready);
        play.run(Inbox.of(in, watch ? watched() : List.of()), () -> Opening.of(file, others));
        return AuthorProgram.WELL;
    }

    /** The game up to where the author wants to be. */
    private Table begin(Opening.Ready ready, LinePlay play) {
        Optional<Route> played = route.map(ready.story().routes()::get);
        Scenario lesson = ready.lesson().under(played.map(Route::policies).orElse(List.of()));
        Table table =
                new Table(lesson, ready.story().id(), played.map(Table::luck).orElseGet(() -> Chance.of(seed)));
        played.ifPresent(acts -> play.play(table, acts, month > 1 ? month : Integer.MAX_VALUE));
        play.passUntil(table, month);
        return table;
    }

    private List<Path> watched() {
        List<Path> files = new ArrayList<>(others);
        files.add(file);
        return files.stream().filter(Files::isRegularFile).toList();
    }
}
