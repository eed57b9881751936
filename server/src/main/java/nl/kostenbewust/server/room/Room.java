package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionState;
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
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Session session;
    private final Store store;
    private final RoomSettings settings;
    private final Lesson lesson;
    private final Duration awayCountsAsReady;
    private final ScheduledExecutorService thread;
    private final SortedMap<Integer, TeamGame> teams = new TreeMap<>();
    private final Ledger ledger;
    private final Shows shows;
    private final Doorkeeper doorkeeper;
    private final List<Consumer<Roster>> watchers = new ArrayList<>();
    private SessionState state;
    private Optional<Text> halted = Optional.empty();

    /**
     * Opens a room on what the store has of it.
     *
     * @param awayCountsAsReady how long somebody may be gone before their team need not wait for them
     */
    public Room(Loaded.Intact loaded, Store store, Lesson lesson, Duration awayCountsAsReady) {
        this.session = loaded.session();
        this.store = store;
        this.settings = RoomSettings.decoded(session.start().settings());
        this.lesson = lesson;
        this.awayCountsAsReady = awayCountsAsReady;
        this.state = session.state();
        this.ledger = new Ledger(store, session.id(), loaded.rows().size());
        this.shows = new Shows(lesson, code());
        this.doorkeeper = new Doorkeeper(settings);
        restore(loaded);
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, "room-" + code());
            named.setDaemon(true);
            return named;
        });
        thread.scheduleWithFixedDelay(
                guarded(this::glance), GLANCE.toMillis(), GLANCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void restore(Loaded.Intact loaded) {
        for (int number = 1; number <= settings.teams(); number++) {
            TeamGame team = new TeamGame(number, lesson, session.start().seed());
            team.restore(loaded.rows());
            teams.put(number, team);
        }
        for (Seat seat : loaded.seats()) {
            Seating seating = new Seating(seat, loaded.lastCommand(seat.id()), System.nanoTime());
            teams.get(seating.team()).seats().put(seating.place(), seating);
        }
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
        run(() -> welcome(client, hello));
    }

    /** Somebody who is in sends a message. */
    public void received(Client client, ClientMessage message) {
        run(() -> seatOf(client).ifPresent(seat -> receive(seat, message)));
    }

    /** A connection has ended. */
    public void gone(Client client) {
        run(() -> seatOf(client).ifPresent(seat -> {
            seat.left(System.nanoTime());
            showTeam(teams.get(seat.team()));
        }));
    }

    /** Starts the game of every team that has members. */
    public void start() {
        run(() -> {
            if (state == SessionState.OPEN && seats().findAny().isPresent()) {
                state = SessionState.RUNNING;
                store.changeState(session.id(), SessionState.RUNNING);
                teams.values().stream().filter(team -> !team.seats().isEmpty()).forEach(this::begin);
            }
        });
    }

    /** Closes the month of every team, whoever is ready. */
    public void closeMonth() {
        run(() -> teams.values().stream()
                .filter(team -> team.newest().state().isPlaying())
                .forEach(team -> system(team, Order.ofSession(new Command.CloseMonth()))));
    }

    /** Ends the lesson for good. */
    public CompletionStage<Void> end() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        run(() -> {
            state = SessionState.ENDED;
            store.changeState(session.id(), SessionState.ENDED).whenComplete((ok, failed) -> done.complete(null));
            tell(Text.of(
                    "De les is afgesloten. Bedankt voor het meedoen.", "The lesson is closed. Thank you for joining."));
            seats().filter(Seating::isPresent).forEach(seat -> seat.client().dismiss(Farewell.REMOVED));
        });
        return done;
    }

    /** Sends everybody a message. */
    public void message(Text text) {
        run(() -> tell(text));
    }

    /** Calls {@code watcher}, on the room's thread, now and whenever somebody comes, goes or moves on. */
    public void watch(Consumer<Roster> watcher) {
        run(() -> {
            watchers.add(watcher);
            watcher.accept(roster());
        });
    }

    /** Stops working; the lesson can be opened again from the store. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- everything below runs on the room's thread

    private void run(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(guarded(work));
        }
    }

    /** A mistake in a rule or a scenario halts this room only, with a sentence for who is in it. */
    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException mistake) {
                LOG.error("Les {} staat stil na een fout.", code(), mistake);
                halt(Text.of(
                        "Er ging iets mis in het spel. De les staat stil; wat je deed is bewaard.",
                        "Something went wrong in the game. The lesson is halted; what you did is kept."));
            }
        };
    }

    private void halt(Text why) {
        halted = Optional.of(why);
        tell(why);
    }

    private void welcome(Client client, ClientMessage.Hello hello) {
        Optional<ServerMessage.TurnedAway> refusal = doorkeeper.refuse(hello, state == SessionState.ENDED);
        if (refusal.isPresent()) {
            turnAway(client, refusal.get());
        } else if (hello.token().isPresent()) {
            Doorkeeper.bearer(hello.token().get(), seats().toList())
                    .ifPresentOrElse(
                            seat -> sit(client, seat, hello.token().get()),
                            () -> turnAway(client, Doorkeeper.UNKNOWN_SEAT));
        } else {
            doorkeeper
                    .team(hello, teams.values())
                    .ifPresentOrElse(team -> newSeat(client, hello, team), () -> turnAway(client, Doorkeeper.FULL));
        }
    }

    private static void turnAway(Client client, ServerMessage.TurnedAway why) {
        client.send(Wire.TO_CLIENT.write(why));
        client.dismiss(Farewell.REMOVED);
    }

    private void newSeat(Client client, ClientMessage.Hello hello, TeamGame team) {
        int place = 1;
        while (team.seats().containsKey(place)) {
            place++;
        }
        SeatToken token = SeatToken.random();
        Seat seat = new Seat(
                session.id(),
                Seating.storedId(team.number(), place),
                Integer.toString(team.number()),
                Alphabet.name(hello.name()).orElseThrow(),
                token.hash());
        Seating seating = new Seating(seat, 0, System.nanoTime());
        team.seats().put(place, seating);
        store.putSeat(seat)
                .whenCompleteAsync(
                        (kept, failed) -> {
                            if (failed != null) {
                                team.seats().remove(seating.place());
                                turnAway(client, Doorkeeper.NOT_KEPT);
                                return;
                            }
                            sit(client, seating, token.secret());
                            joinGame(team, seating);
                        },
                        this::run);
    }

    private void joinGame(TeamGame team, Seating seating) {
        if (settings.solo()) {
            start();
        } else if (state == SessionState.RUNNING && !team.hasBegun()) {
            begin(team);
        } else if (team.newest().state().isPlaying()) {
            system(team, Order.ofSession(new Command.Join(seating.place())));
        }
    }

    private void sit(Client client, Seating seat, String token) {
        if (seat.isPresent() && !seat.isHeldBy(client)) {
            seat.client().dismiss(Farewell.TAKEN_OVER);
        }
        seat.taken(client);
        client.authenticated();
        seat.send(new ServerMessage.Welcome(token, seat.team(), seat.place(), (int) seat.lastNumber()));
        halted.ifPresent(why -> seat.send(new ServerMessage.Notice(why)));
        showTeam(teams.get(seat.team()));
    }

    private void receive(Seating seat, ClientMessage message) {
        if (message instanceof ClientMessage.Act act) {
            act(seat, act);
        } else if (message instanceof ClientMessage.AskPreview ask) {
            seat.send(new ServerMessage.Preview(
                    ask.number(), shows.preview(teams.get(seat.team()), seat, ask.household(), ask.command())));
        } else if (message instanceof ClientMessage.Goodbye) {
            seat.client().dismiss(Farewell.LEFT);
        }
    }

    private void act(Seating seat, ClientMessage.Act act) {
        TeamGame team = teams.get(seat.team());
        if (act.number() <= seat.lastNumber()) {
            seat.send(new ServerMessage.Accepted(act.number()));
            return;
        }
        if (halted.isPresent()) {
            seat.send(new ServerMessage.Refused(act.number(), halted.get()));
            return;
        }
        Order order = new Order(seat.place(), act.household(), act.command());
        Game.Answer answer = team.decide(order);
        if (answer instanceof Game.Answer.Refused refused) {
            seat.send(new ServerMessage.Refused(act.number(), shows.refusal(team, order, refused.why())));
            return;
        }
        seat.handled(act.number());
        keep(team, (Game.Answer.Done) answer, order, seat.stored().id(), act.number())
                .whenCompleteAsync(
                        (kept, failed) -> {
                            if (failed == null) {
                                seat.send(new ServerMessage.Accepted(act.number()));
                            }
                        },
                        this::run);
    }

    private void begin(TeamGame team) {
        system(team, Order.ofSession(new Command.Begin(team.places())));
    }

    /** An order that no player gave. */
    private void system(TeamGame team, Order order) {
        if (halted.isEmpty() && team.decide(order) instanceof Game.Answer.Done done) {
            keep(team, done, order, 0, 0);
        }
    }

    /** Goes on with the new game at once, and shows it when it is on disk. */
    private CompletionStage<?> keep(TeamGame team, Game.Answer.Done done, Order order, int author, long number) {
        team.advance(done.game());
        return ledger.write(team.number(), author, number, new Journal.Entry(order, done.events()))
                .whenCompleteAsync(
                        (kept, failed) -> {
                            if (failed != null) {
                                LOG.error("Les {} kan niet bewaard worden.", code(), failed);
                                halt(
                                        Text.of(
                                                "Het spel kan niet op schijf bewaren. De les staat stil; vraag je docent de schijf na te kijken.",
                                                "The game cannot save to disk. The lesson is halted; ask your lecturer to check the disk."));
                                return;
                            }
                            team.becameDurable(done.game());
                            showTeam(team);
                        },
                        this::run);
    }

    private void showTeam(TeamGame team) {
        if (team.durable().state().month() > 0) {
            shows.views(team);
        } else {
            shows.lobby(teams.values());
        }
        Roster roster = roster();
        watchers.forEach(watcher -> watcher.accept(roster));
    }

    /** Once a second: who has been gone too long counts as ready, as long as somebody of the team is there. */
    private void glance() {
        for (TeamGame team : teams.values()) {
            if (!team.newest().state().isPlaying() || !team.anybodyPresent()) {
                continue;
            }
            for (Seating seat : List.copyOf(team.seats().values())) {
                if (seat.isGoneFor(awayCountsAsReady.toNanos(), System.nanoTime())) {
                    countAsReady(team, seat);
                }
            }
        }
    }

    private void countAsReady(TeamGame team, Seating seat) {
        if (seat.tellsAway()) {
            Text text = Text.of(
                    seat.name() + " is al een tijd weg en telt als klaar. Terugkomen kan altijd.",
                    seat.name() + " has been gone for a while and counts as ready. They can come back any time.");
            team.seats().values().forEach(other -> other.send(new ServerMessage.Notice(text)));
        }
        system(team, new Order(seat.place(), Optional.empty(), new Command.Ready()));
    }

    private void tell(Text text) {
        seats().forEach(seat -> seat.send(new ServerMessage.Notice(text)));
    }

    private Stream<Seating> seats() {
        return teams.values().stream()
                .map(TeamGame::seats)
                .map(SortedMap::values)
                .flatMap(Collection::stream);
    }

    private Optional<Seating> seatOf(Client client) {
        return seats().filter(seat -> seat.isHeldBy(client)).findFirst();
    }

    private Roster roster() {
        return new Roster(
                lesson.scenario().programme().title(),
                code(),
                state != SessionState.OPEN,
                state == SessionState.ENDED,
                lesson.scenario().programme().rounds(),
                teams.values().stream().map(shows::row).toList());
    }
}
