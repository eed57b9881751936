package nl.kostenbewust.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.load.Hall;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Repertoire;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.StorageException;
import nl.kostenbewust.server.store.Store;
import nl.kostenbewust.server.wire.Call;
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
        CommandLine line = new CommandLine(new Serve.Top())
                .addSubcommand("serve", serve)
                .addSubcommand("sessions", new SessionsErrand())
                .addSubcommand("erase", new EraseErrand())
                .addSubcommand("measure", new MeasureErrand())
                .addSubcommand("load", new LoadErrand())
                .addSubcommand("check-network", new NetworkCheck(in));
        try {
            CommandLine.ParseResult asked = line.parseArgs(args).subcommand();
            if (asked == null || asked.isUsageHelpRequested()) {
                (asked == null ? line : asked.commandSpec().commandLine()).usage(out);
                return args.length == 0 ? WRONG_USE : WELL;
            }
            if (asked.commandSpec().userObject() instanceof Errand errand) {
                return errand.run(out, err);
            }
            if (serve.complaint().isPresent()) {
                err.println(serve.complaint().get());
                return WRONG_USE;
            }
        } catch (CommandLine.ParameterException wrong) {
            err.println(WrongUse.sentence(wrong));
            err.println("Typ --help voor uitleg.");
            return WRONG_USE;
        }
        return serve(serve);
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
        if (lesson.isEmpty() && serve.opensLesson()) {
            err.println(
                    "Er is geen scenario met de naam " + serve.scenarioName() + ". Kies uit: " + names(lessons) + ".");
            return WRONG_USE;
        }
        InetSocketAddress where = new InetSocketAddress(serve.address(), serve.port());
        try (GameServer server = GameServer.open(open(serve), where, ServerProgram::died)) {
            // Also when the process is ended from outside: players hear that it stops, and what was asked is kept.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            server.rooms().wake(new Repertoire(lessons), System::currentTimeMillis);
            Optional<Room> room = lesson.map(asked -> room(server, serve, asked));
            server.letIn();
            server.watchStorage(out::println);
            if (serve.isHall()) {
                Hall.run(room.get(), server.port(), in, out);
                return WELL;
            }
            if (serve.isDiscoverable()) {
                server.answerCalls(new InetSocketAddress(serve.address(), Call.PORT));
            }
            invite(server, lessons, serve);
            return room.map(one -> new LessonConsole(one, server.address(), in, out).run())
                    .orElseGet(() -> Standby.run(in, out));
        } catch (IOException | StorageException failed) {
            err.println(failed.getMessage());
            return FAILURE;
        }
    }

    private void invite(GameServer server, Lessons lessons, Serve serve) throws IOException {
        PageOptions pages = serve.pages();
        Invitation invitation = server.openPages(pages.where(), lessons, serve.retention(), pages.forgetsLinks());
        invitation.print(out);
        if (pages.opensBrowser()) {
            invitation.open();
        }
    }

    /** The store, without what is past its date. */
    private Store open(Serve serve) {
        Store store = serve.where().open();
        try {
            List<Session> purged = serve.retention().purge(store, LocalDate.now());
            purged.forEach(session -> out.println("De les met code "
                    + session.start().roomCode() + " is gewist: hij was te lang niet gebruikt (zie --keep-days)."));
            return store;
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    private static String names(Lessons lessons) {
        return String.join(", ", lessons.names().stream().map(Ref::value).toList());
    }

    /** A server that hears nothing is worse than none: whoever supervises it starts it again. */
    private static void died() {
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
