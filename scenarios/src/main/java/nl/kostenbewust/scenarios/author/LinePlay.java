package nl.kostenbewust.scenarios.author;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kostenbewust.core.codec.Grammar;
import nl.kostenbewust.core.codec.Problem;
import nl.kostenbewust.core.codec.Read;
import nl.kostenbewust.core.codec.YamlReader;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.score.Reason;
import nl.kostenbewust.core.score.Triangle;
import nl.kostenbewust.core.text.CommandTexts;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.ReasonTexts;
import nl.kostenbewust.core.text.Words;

/** Plays line by line: commands as they stand in a route, and a few words of its own. */
final class LinePlay {
    private static final String HELP = "Typ een opdracht zoals in een route, bijvoorbeeld {talk: bart, about: money}. "
            + "Of: maand (sluit de maand), stand, score, waarom (de score punt voor punt), help, stop.";
    private static final YamlReader<Command> COMMANDS = new YamlReader<>(Grammar.of(Command.class, List.of()));

    private final BiFunction<Opening.Ready, LinePlay, Table> beginning;
    private final PrintWriter out;
    private final List<Consumer<Table>> done = new ArrayList<>();
    private Table table;

    /** @param beginning the game up to where the typing starts */
    LinePlay(BiFunction<Opening.Ready, LinePlay, Table> beginning, PrintWriter out) {
        this.beginning = beginning;
        this.out = out;
    }

    /** Tells what it is about, and begins. */
    void begin(Opening.Ready ready) {
        out.println(ready.story().title().nl());
        out.println(ready.story().intro().nl());
        table = beginning.apply(ready, this);
        print(StateSheet.of(table.situation(), table.names()));
        out.println(HELP);
        out.flush();
    }

    /** Does what is typed, until there is no more; begins again, with all that was typed, when a file is saved. */
    void run(Inbox inbox, Supplier<Opening> again) {
        Told told = inbox.next();
        while (!(told instanceof Told.End) && !told.equals(new Told.Line("stop"))) {
            if (told instanceof Told.Line line) {
                answer(line.text());
            } else {
                read(again.get());
            }
            out.flush();
            told = inbox.next();
        }
        score();
    }

    private void read(Opening opening) {
        out.println();
        if (opening instanceof Opening.Refused refused) {
            refused.why().forEach(out::println);
            return;
        }
        out.println("Opnieuw gelezen.");
        table = beginning.apply((Opening.Ready) opening, this);
        done.forEach(step -> step.accept(table));
        print(StateSheet.of(table.situation(), table.names()));
        score();
    }

    /** Plays a route, no further than to the beginning of that month. */
    void play(Table game, Route route, int until) {
        for (Route.RouteMonth month : route.months()) {
            if (month.month() >= until) {
                return;
            }
            passUntil(game, month.month());
            out.println();
            out.println("Maand " + month.month());
            for (Command act : month.acts()) {
                out.println("> " + CommandTexts.of(act, game.names()).nl());
                print(game.act(act));
            }
        }
        if (!game.isOver() && until == Integer.MAX_VALUE) {
            closeMonth(game);
        }
    }

    /** Closes months until that one begins. */
    void passUntil(Table game, int month) {
        while (!game.isOver() && game.month() < month) {
            closeMonth(game);
        }
    }

    private void answer(String line) {
        switch (line) {
            case "" -> {}
            case "help" -> out.println(HELP);
            case "stand" -> print(StateSheet.of(table.situation(), table.names()));
            case "score" -> score();
            case "waarom" -> why();
            case "maand" -> doing(this::closeMonth);
            default -> command(line);
        }
    }

    private void doing(Consumer<Table> step) {
        done.add(step);
        step.accept(table);
    }

    private void command(String line) {
        boolean bare = !line.startsWith("{") && line.contains(":");
        String group = bare ? "{" + line + "}" : line;
        Read<Command> read = COMMANDS.read("", group.getBytes(StandardCharsets.UTF_8));
        read.problems().forEach(problem -> out.println(words(problem)));
        read.file().ifPresent(file -> doing(game -> print(game.act(file.value()))));
    }

    private static String words(Problem problem) {
        return problem.message() + (problem.hint().isEmpty() ? "." : " (" + problem.hint() + ").");
    }

    private void closeMonth(Table game) {
        print(game.closeMonth());
        out.println(game.isOver() ? "Het spel is afgelopen." : "Het is nu maand " + game.month() + ".");
    }

    private void score() {
        Triangle triangle = table.score().triangle();
        out.println("Score als er verder niets gebeurt: legitimiteit " + triangle.legitimacy() + ", rendement "
                + triangle.financialReturn() + ", betrokkenheid " + triangle.involvement() + ", samen "
                + triangle.overall() + ".");
    }

    private void why() {
        for (Reason reason : table.score().reasons()) {
            out.println("  " + Words.of(reason.corner()).nl() + " "
                    + Figures.signed(reason.points()).nl() + ": "
                    + ReasonTexts.afterwards(reason.because(), table.names()).nl());
        }
        score();
    }

    private void print(List<String> lines) {
        lines.forEach(line -> out.println("  " + line));
    }
}
