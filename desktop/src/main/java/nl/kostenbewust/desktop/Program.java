package nl.kostenbewust.desktop;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.desktop.host.HostException;
import nl.kostenbewust.desktop.host.OpenGame;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.KeptSeat;
import nl.kostenbewust.desktop.table.SeatBook;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TokenKeeper;
import nl.kostenbewust.desktop.terminal.Terminal;
import nl.kostenbewust.desktop.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One run of the program: from the command line to the exit code. */
final class Program {
    static final int WELL = 0;
    static final int FAILURE = 1;
    static final int WRONG_USE = 2;

    private final Rooms rooms;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Program(Rooms rooms, InputStream in, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Does what the command line asks, and returns the exit code. */
    int run(List<String> line, Map<String, String> environment) {
        Words words = new Words(Arguments.languageOf(line), "start");
        Arguments arguments = new Arguments();
        CommandLine reader = new CommandLine(arguments).setResourceBundle(words.bundle());
        try {
            reader.parseArgs(line.toArray(String[]::new));
            if (arguments.isHelp()) {
                reader.usage(out);
                return WELL;
            }
            return run(arguments.launch(environment), words);
        } catch (ParameterException wrong) {
            return wrongUse(new Complaint(words).about(wrong), words);
        } catch (HostException noServer) {
            err.println(words.say(noServer.text()));
            return FAILURE;
        } catch (RuntimeException fault) {
            err.println(words.say("failed", fault));
            return FAILURE;
        }
    }

    private int wrongUse(String sentence, Words words) {
        err.println(sentence);
        err.println(words.say("wrong.help"));
        return WRONG_USE;
    }

    private int run(Launch launch, Words words) {
        if (launch.name().isPresent() && Alphabet.name(launch.name().get()).isEmpty()) {
            return wrongUse(words.say("wrong.value.name", Alphabet.NAME_LENGTH), words);
        }
        Optional<SeatWish> wish = launch.join().flatMap(lesson -> wish(launch, lesson));
        if (launch.join().isPresent() && wish.isEmpty()) {
            return wrongUse(words.say("wrong.name"), words);
        }
        Optional<Boolean> shown = launch.terminal() ? Optional.empty() : show(launch, words);
        if (shown.isPresent()) {
            return shown.get() ? WELL : FAILURE;
        }
        Terminal terminal = new Terminal(in, out, System.console() == null, launch.language());
        boolean well =
                wish.isPresent() ? playTogether(terminal, launch, wish.get()) : playAlone(terminal, launch, words);
        return well ? WELL : FAILURE;
    }

    private Optional<Boolean> show(Launch launch, Words words) {
        if (rooms.window().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rooms.window().get().play(launch, rooms));
        } catch (Window.NoWindowException none) {
            err.println(words.say("window.none"));
            return Optional.empty();
        }
    }

    // Who was there before need not say a name again.
    private static Optional<SeatWish> wish(Launch launch, Launch.Lesson lesson) {
        return launch.name()
                .or(() -> book(launch).find(lesson.address(), lesson.code()).map(KeptSeat::name))
                .map(name -> new SeatWish(lesson.code(), name, lesson.team()));
    }

    private static SeatBook book(Launch launch) {
        return new SeatBook(launch.data().resolve("seats"));
    }

    private boolean playTogether(Terminal terminal, Launch launch, SeatWish wish) {
        Address address = launch.join().orElseThrow().address();
        Table table = table(address, wish, book(launch).keeper(address, wish));
        return terminal.playTogether(table, "--join " + address + " --code " + wish.code());
    }

    private boolean playAlone(Terminal terminal, Launch launch, Words words) {
        SoloHost host = rooms.host().apply(launch.data());
        Optional<Terminal.Chosen> chosen = terminal.choose(host);
        if (chosen.isEmpty()) {
            return true;
        }
        if (chosen.get().isLesson()) {
            terminal.lead(rooms.lessons().apply(launch.data()));
            return true;
        }
        try (OpenGame game = open(host, chosen.get())) {
            SeatWish wish = new SeatWish(game.code(), launch.name().orElse(words.say("you")), Optional.empty());
            return terminal.playAlone(table(game.address(), wish, game.tokens()), game.goodRoute());
        }
    }

    private static OpenGame open(SoloHost host, Terminal.Chosen chosen) {
        return chosen.saved()
                .map(host::resume)
                .orElseGet(() -> host.begin(chosen.offer().orElseThrow()));
    }

    private Table table(Address address, SeatWish wish, TokenKeeper keeper) {
        Table table = new Table(wish, keeper);
        rooms.lines().open(address, table);
        return table;
    }
}
