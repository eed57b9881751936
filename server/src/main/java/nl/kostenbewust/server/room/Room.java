package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.Store;
import nl.kostenbewust.server.wire.Farewell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lesson that is open: its seats, the games of its teams, and whoever is connected. All methods may be called from any thread;
 * the work is done on the room's own.
 */
public final class Room implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final Text MISTAKE = Text.of(
            "Er ging iets mis in het spel. De les staat stil; wat je deed is bewaard.",
            "Something went wrong in the game. The lesson is halted; what you did is kept.");

    private final Session session;
    private final RoomThread thread;
    private final Teams teams;
    private final Board board;
    private final Play play;
    private final Course course;
    private final Entrance entrance;

    /**
     * Opens a room on what the store has of it.
     *
     * @param awayCountsAsReady how long somebody may be gone before their team need not wait for them
     */
    public Room(Loaded.Intact loaded, Store store, Lesson lesson, Duration awayCountsAsReady) {
        session = loaded.session();
        RoomSettings settings = RoomSettings.decoded(session.start().settings());
        Ledger ledger = new Ledger(store, session.id(), loaded.rows().size());
        Phase phase = new Phase(session.state(), ledger);
        Shows shows = new Shows(lesson, code());
        teams = new Teams(loaded, settings.teams(), lesson);
        thread = new RoomThread(code(), this::mistake);
        board = new Board(thread, thread::isBusy, lesson, phase, teams, shows);
        play = new Play(thread, teams, ledger, shows, board);
        course = new Course(phase, teams, play, settings.solo());
        entrance = new Entrance(thread, ledger, new Doorkeeper(settings, phase, teams), course, board);
        thread.everySecond(new Absence(teams, play, awayCountsAsReady)::glance);
    }

    /** A mistake in a rule or a scenario halts this room only, with a sentence for who is in it. */
    private void mistake(RuntimeException mistake) {
        LOG.error("Les {} staat stil na een fout.", code(), mistake);
        play.halt(MISTAKE);
    }

    /** The code to join with. */
    public String code() {
        return session.start().roomCode();
    }

    /** The session as the store knows it. */
    public Session session() {
        return session;
    }

    /** Somebody knocks. Whatever comes of it is sent to them. */
    public void enter(Client client, ClientMessage.Hello hello) {
        thread.execute(() -> entrance.welcome(client, hello));
    }

    /** Somebody who is in sends a message. */
    public void received(Client client, ClientMessage message) {
        thread.execute(() -> teams.seatOf(client).ifPresent(seat -> receive(seat, message)));
    }

    private void receive(Seating seat, ClientMessage message) {
        if (message instanceof ClientMessage.Act act) {
            play.act(seat, act);
        } else if (message instanceof ClientMessage.AskPreview ask) {
            play.preview(seat, ask);
        } else if (message instanceof ClientMessage.LookAgain) {
            seat.looksAgain();
            board.changed(seat);
        } else if (message instanceof ClientMessage.Goodbye) {
            seat.client().dismiss(Farewell.LEFT);
        }
    }

    /** A connection has ended. */
    public void gone(Client client) {
        thread.execute(() -> teams.seatOf(client).ifPresent(seat -> {
            seat.left(System.nanoTime());
            board.changed(seat);
        }));
    }

    /** Starts the game of every team that has members. */
    public void start() {
        thread.execute(course::start);
    }

    /** Closes the month of every team, whoever is ready. */
    public void closeMonth() {
        thread.execute(course::closeMonth);
    }

    /** Ends the lesson for good. */
    public CompletionStage<Void> end() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        thread.execute(() -> course.end().thenAccept(done::complete));
        return done;
    }

    /** Sends everybody a message. */
    public void message(Text text) {
        thread.execute(() -> teams.tell(text));
    }

    /** Calls {@code watcher}, on the room's thread, now and whenever somebody comes, goes or moves on. */
    public void watch(Consumer<Roster> watcher) {
        thread.execute(() -> board.watch(watcher));
    }

    /** Stops working; the lesson can be opened again from the store. */
    @Override
    public void close() {
        thread.close();
    }
}
