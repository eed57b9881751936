package nl.kostenbewust.scenarios.author;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.codec.Grammar;
import nl.kostenbewust.core.codec.Problem;
import nl.kostenbewust.core.codec.Read;
import nl.kostenbewust.core.codec.YamlReader;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.score.Triangle;
import nl.kostenbewust.core.text.CommandTexts;

/** Plays line by line: commands as they stand in a route, and a few words of its own. */
final class LinePlay {
    private static final String HELP = "Typ een opdracht zoals in een route, bijvoorbeeld {talk: bart, about: money}. "
            + "Of: maand (sluit de maand), stand, score, help, stop.";
    private static final YamlReader<Command> COMMANDS = new YamlReader<>(Grammar.of(Command.class, List.of()));

    private final Table table;
    private final BufferedReader in;
    private final PrintWriter out;

    LinePlay(Table table, Reader in, PrintWriter out) {
        this.table = table;
        this.in = new BufferedReader(in);
        this.out = out;
    }

    /** Plays the route first, where there is one, and then what is typed, to the end of the input. */
    void run(Optional<Route> route) {
        out.println(table.situation().story().title().nl());
        out.println(table.situation().story().intro().nl());
        route.ifPresent(this::play);
        print(StateSheet.of(table.situation(), table.names()));
        out.println(HELP);
        for (String line = next(); line != null && !line.equals("stop"); line = next()) {
            answer(line);
        }
        score();
    }

    private void play(Route route) {
        for (Route.RouteMonth month : route.months()) {
            while (!table.isOver() && table.month() < month.month()) {
                closeMonth();
            }
            out.println();
            out.println("Maand " + month.month());
            for (Command act : month.acts()) {
                out.println("> " + CommandTexts.of(act, table.names()).nl());
                print(table.act(act));
            }
        }
        if (!table.isOver()) {
            closeMonth();
        }
    }

    private void answer(String line) {
        switch (line) {
            case "" -> {}
            case "help" -> out.println(HELP);
            case "stand" -> print(StateSheet.of(table.situation(), table.names()));
            case "score" -> score();
            case "maand" -> closeMonth();
            default -> command(line);
        }
    }

    private void command(String line) {
        boolean bare = !line.startsWith("{") && line.contains(":");
        String group = bare ? "{" + line + "}" : line;
        Read<Command> read = COMMANDS.read("", group.getBytes(StandardCharsets.UTF_8));
        read.problems().forEach(problem -> out.println(words(problem)));
        read.file().ifPresent(file -> print(table.act(file.value())));
    }

    private static String words(Problem problem) {
        return problem.message() + (problem.hint().isEmpty() ? "." : " (" + problem.hint() + ").");
    }

    private void closeMonth() {
        print(table.closeMonth());
        out.println(table.isOver() ? "Het spel is afgelopen." : "Het is nu maand " + table.month() + ".");
    }

    private void score() {
        Triangle triangle = table.score();
        out.println("Score als er verder niets gebeurt: legitimiteit " + triangle.legitimacy() + ", rendement "
                + triangle.financialReturn() + ", betrokkenheid " + triangle.involvement() + ", samen "
                + triangle.overall() + ".");
    }

    private void print(List<String> lines) {
        lines.forEach(line -> out.println("  " + line));
    }

    private String next() {
        try {
            String line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
