package nl.kostenbewust.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.load.Hall;
import nl.kostenbewust.server.load.Load;
import nl.kostenbewust.server.load.LoadRun;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.StorageException;
import picocli.CommandLine;

/** One run of the server: from the command line to the exit code. */
final class ServerProgram {
    static final int WELL = 0;
    static final int FAILURE = 1;
    static final int WRONG_USE = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    ServerProgram(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    int run(String... args) {
        Serve serve = new Serve();
        Load load = new Load();
        CommandLine line =
                new CommandLine(new Serve.Top()).addSubcommand("serve", serve).addSubcommand("load", load);
        boolean loads;
        try {
            line.parseArgs(args);
            CommandLine asked = asked(line);
            loads = asked.getCommand() == load;
            if (asked == line || asked.isUsageHelpRequested()) {
                asked.usage(out);
                return args.length == 0 ? WRONG_USE : WELL;
            }
            Optional<String> complaint = loads ? load.complaint() : serve.complaint();
            if (complaint.isPresent()) {
                err.println(complaint.get());
                return WRONG_USE;
            }
        } catch (CommandLine.ParameterException wrong) {
            err.println(WrongUse.sentence(wrong));
            err.println("Typ --help voor uitleg.");
            return WRONG_USE;
        }
        return loads ? load(load) : serve(serve);
    }

    private static CommandLine asked(CommandLine line) {
        CommandLine.ParseResult below = line.getParseResult().subcommand();
        return below == null ? line : below.commandSpec().commandLine();
    }

    private int load(Load load) {
        try {
            LoadRun.run(load, out, err);
            return WELL;
        } catch (IOException failed) {
            err.println(failed.getMessage());
            return FAILURE;
        }
    }

    private int serve(Serve serve) {
        Lessons lessons = new Lessons(Library.shipped());
        Optional<String> complaint = serve.policies().flatMap(lessons::complaint);
        if (complaint.isPresent()) {
            err.println(complaint.get());
            return WRONG_USE;
        }
        Optional<Lesson> lesson = serve.scenario()
                .flatMap(name -> serve.policies()
                        .map(policies -> lessons.find(name, policies))
                        .orElseGet(() -> lessons.find(name)));
        if (lesson.isEmpty()) {
            err.println(
                    "Er is geen scenario met de naam " + serve.scenarioName() + ". Kies uit: " + names(lessons) + ".");
            return WRONG_USE;
        }
        InetSocketAddress where = new InetSocketAddress(serve.address(), serve.port());
        try (GameServer server = GameServer.open(serve.data(), where, ServerProgram::networkDied)) {
            Room room = room(server, serve, lesson.get());
            server.letIn();
            if (serve.isHall()) {
                Hall.run(room, server.port(), in, out);
                return WELL;
            }
            return new LessonConsole(room, server.port(), in, out).run();
        } catch (IOException | StorageException failed) {
            err.println(failed.getMessage());
            return FAILURE;
        }
    }

    private static String names(Lessons lessons) {
        return String.join(", ", lessons.names().stream().map(Ref::value).toList());
    }

    /** A server that hears nothing is worse than none: whoever supervises it starts it again. */
    private static void networkDied() {
        Runtime.getRuntime().halt(FAILURE);
    }

    /** The lesson of this scenario with these policies that was not ended, or a new one. */
    private Room room(GameServer server, Serve serve, Lesson lesson) {
        List<Session> unfinished = server.rooms().unfinished();
        for (int i = unfinished.size() - 1; i >= 0; i--) {
            Session session = unfinished.get(i);
            boolean same = session.start().scenario().equals(serve.scenarioName())
                    && Rooms.policies(session)
                            .equals(List.copyOf(lesson.scenario().policies().keySet()));
            if (same && !serve.isNew()) {
                Optional<Room> room = resume(server, session, lesson);
                if (room.isPresent()) {
                    return room.get();
                }
            }
        }
        RoomSettings settings = new RoomSettings(serve.teams(), serve.seats(), false);
        return server.rooms().create(lesson, settings, System.currentTimeMillis(), new SecureRandom().nextLong());
    }

    private Optional<Room> resume(GameServer server, Session session, Lesson lesson) {
        if (!session.start().scenarioVersion().equals(lesson.version())) {
            err.println("De les met code " + session.start().roomCode()
                    + " is begonnen met een andere versie van het scenario en gaat niet verder. Hij blijft bewaard.");
            return Optional.empty();
        }
        Loaded loaded = server.rooms().load(session);
        if (loaded instanceof Loaded.Damaged damaged) {
            err.println(damaged.sentence());
            return Optional.empty();
        }
        out.println("De les met code " + session.start().roomCode() + " gaat verder waar hij was.");
        return Optional.of(server.rooms().resume((Loaded.Intact) loaded, lesson));
    }
}
