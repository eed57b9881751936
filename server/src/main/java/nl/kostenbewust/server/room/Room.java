package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.Store;
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
    private final Insides in;

    /**
     * Opens a room on what the store has of it.
     *
     * @param awayCountsAsReady how long somebody may be gone before their team need not wait for them
     */
    Room(
            Loaded.Intact loaded,
            Store store,
            Lesson lesson,
            Duration awayCountsAsReady,
            Machine machine,
            LineSteering.Brancher brancher) {
        session = loaded.session();
        thread = new RoomThread(machine.thread("room-" + code()), this::mistake, machine::fails);
        in = new Insides(loaded, store, lesson, awayCountsAsReady, brancher, thread, machine::now);
        thread.everySecond(in::tick);
    }

    /** A mistake in a rule or a scenario halts this room only, with a sentence for who is in it. */
    private void mistake(Throwable mistake) {
        LOG.error("Les {} staat stil na een fout.", code(), mistake);
        in.play().halt(MISTAKE);
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
        thread.execute(() -> in.entrance().welcome(client, hello));
    }

    /** Somebody wants to lead the lesson. Whatever comes of it is sent to them. */
    public void enter(Client client, ClientMessage.Lead lead) {
        thread.execute(() -> in.lectern().lead(client, lead.secret()));
    }

    /** Somebody leads the lesson, and has shown elsewhere that they may. Whatever comes of it is sent to them. */
    public void lead(Client client) {
        thread.execute(() -> in.lectern().lead(client));
    }

    /** Somebody who came in sends a message. */
    public void received(Client client, ClientMessage message) {
        thread.execute(() -> in.desk().received(client, message));
    }

    /** Somebody who came in sends what is no message. */
    public void receivedGarbage(Client client) {
        thread.execute(() -> in.desk().strike(client));
    }

    /** A connection has ended. */
    public void gone(Client client) {
        thread.execute(() -> in.gone(client));
    }

    /** Carries out what whoever leads asks at this computer; completes when it is kept. */
    public CompletionStage<Ruling> steer(Steering steering) {
        return ask(() -> in.helm().steer(steering, Author.ROOM)).thenCompose(ruling -> ruling);
    }

    /** The lesson as whoever leads it sees it. */
    public CompletionStage<ConsoleView> console() {
        return ask(() -> in.overview().view(in.state()));
    }

    /** Makes a new secret for whoever leads the lesson over the network, and ends the one before; completes when it is kept. */
    public CompletionStage<String> issueSecret() {
        SeatToken secret = SeatToken.random();
        return ask(() -> in.ledger().keep(in.ledger().lecturer(secret)))
                .thenCompose(kept -> kept)
                .thenCompose(kept -> ask(() -> {
                    in.lectern().lock(secret.hash());
                    return secret.secret();
                }));
    }

    private <T> CompletionStage<T> ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        thread.execute(() -> answer.complete(question.get()));
        return answer;
    }

    /** Starts the game of every team that has members. */
    public void start() {
        steer(new Steering.Start());
    }

    /** Closes the month of every team, whoever is ready. */
    public void closeMonth() {
        steer(new Steering.CloseMonth(Optional.empty()));
    }

    /** Ends the lesson for good. */
    public CompletionStage<Void> end() {
        return steer(new Steering.End()).thenAccept(ruling -> {});
    }

    /** Calls {@code watcher}, on the room's thread, now and whenever somebody comes, goes or moves on. */
    public void watch(Consumer<Roster> watcher) {
        thread.execute(() -> in.board().watch(watcher));
    }

    /** Stops working; the lesson can be opened again from the store. */
    @Override
    public void close() {
        thread.close();
    }
}
