package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.view.Pool;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionStart;
import nl.kostenbewust.server.store.SessionState;
import nl.kostenbewust.server.store.Store;

/** The open rooms of a server, by their code. */
public final class Rooms implements AutoCloseable {
    private static final int FORMAT = 1;

    private final Store store;
    private final Duration awayCountsAsReady;
    private final Machine machine;
    private final Map<String, Room> open = new ConcurrentHashMap<>();
    private Optional<Sleepers> sleepers = Optional.empty();

    /** No rooms yet; they will be kept in {@code store} and run on {@code machine}. */
    public Rooms(Store store, Duration awayCountsAsReady, Machine machine) {
        this.store = store;
        this.awayCountsAsReady = awayCountsAsReady;
        this.machine = machine;
    }

    /** All rooms that are open now. */
    public List<Room> open() {
        return List.copyOf(open.values());
    }

    /** The room with that code. */
    public Optional<Room> find(String code) {
        return Optional.ofNullable(open.get(code));
    }

    /**
     * From now on a lesson that is kept but not open is opened when somebody knocks, and every use of a lesson is noted. Until
     * then it takes no more memory than its code and settings.
     *
     * @param lessons the content of a kept lesson; empty when there is none, or only another version of it
     * @param wallClock epoch milliseconds
     */
    public void wake(Function<Session, Optional<Lesson>> lessons, LongSupplier wallClock) {
        sleepers = Optional.of(new Sleepers(this, lessons, wallClock, machine.thread("sleepers")));
    }

    /** Whether there is a lesson with that code, open or only kept. */
    boolean isKnown(String code) {
        return open.containsKey(code) || sleepers.map(all -> all.has(code)).orElse(false);
    }

    /** Opens the kept lesson with that code; fails with a {@link NotWoken} that says why not. Empty: there is no such lesson. */
    Optional<CompletionStage<Room>> wake(String code) {
        return sleepers.flatMap(all -> all.wake(code));
    }

    /**
     * Opens a new lesson.
     *
     * @param now epoch milliseconds
     * @param seed of all chance; secret until the debrief
     */
    public Room create(Lesson lesson, RoomSettings settings, long now, long seed) {
        SessionStart start = new SessionStart(
                now,
                lesson.scenario().programme().id().value(),
                lesson.version(),
                seed,
                freeCode(),
                settings.under(lesson.scenario().policies().keySet()).encoded(),
                FORMAT);
        Session session = join(store.createSession(start));
        return resume((Loaded.Intact) join(store.load(session.id())), lesson);
    }

    /** Opens a lesson that the store kept, where it was. */
    public Room resume(Loaded.Intact kept, Lesson lesson) {
        Room room = new Room(
                kept,
                store,
                lesson,
                awayCountsAsReady,
                machine,
                (origin, entries) -> branch(kept.session(), lesson, origin, entries));
        open.put(room.code(), room);
        sleepers.map(Sleepers::now).ifPresent(now -> store.used(room.session().id(), now));
        return room;
    }

    /** What these rooms run on. */
    Machine machine() {
        return machine;
    }

    /** Opens a lesson of its own in which a game goes on from these entries, led with the same secret; the original is left alone. */
    private CompletionStage<Room> branch(Session from, Lesson lesson, Origin origin, List<Journal.Entry> entries) {
        SessionStart old = from.start();
        SessionStart start = new SessionStart(
                old.createdAt(),
                old.scenario(),
                old.scenarioVersion(),
                old.seed(),
                freeCode(),
                RoomSettings.decoded(old.settings()).branch(origin).encoded(),
                FORMAT);
        return store.createSession(start)
                .thenCompose(session -> copy(from.id(), session.id(), entries))
                .thenApply(loaded -> resume((Loaded.Intact) loaded, lesson));
    }

    private CompletionStage<Loaded> copy(String from, String to, List<Journal.Entry> entries) {
        Ledger ledger = new Ledger(store, to, 0);
        CompletionStage<?> copied = store.changeState(to, SessionState.RUNNING);
        for (Journal.Entry entry : entries) {
            copied = both(copied, ledger.write(1, Author.ROOM, entry));
        }
        return both(copied, copySecret(from, to)).thenCompose(done -> store.load(to));
    }

    private CompletionStage<?> copySecret(String from, String to) {
        return store.load(from)
                .thenCompose(original -> original.seats().stream()
                        .filter(seat -> seat.id() == Ledger.LECTURER)
                        .findFirst()
                        .map(seat -> store.putSeat(new Seat(to, seat.id(), seat.team(), seat.name(), seat.tokenHash())))
                        .orElse(CompletableFuture.completedStage(null)));
    }

    private static CompletionStage<?> both(CompletionStage<?> one, CompletionStage<?> other) {
        return one.thenCombine(other, (done, alsoDone) -> done);
    }

    /** Lessons that are not over, the newest last. */
    public List<Session> unfinished() {
        return join(store.sessions()).stream()
                .filter(s -> s.state() == SessionState.OPEN || s.state() == SessionState.RUNNING)
                .toList();
    }

    /** Reads a lesson back. */
    public Loaded load(Session session) {
        return join(store.load(session.id()));
    }

    /** What was chosen when a kept lesson was opened. */
    public static RoomSettings settings(Session session) {
        return RoomSettings.decoded(session.start().settings());
    }

    /** The policies that are on in a kept lesson, in order of name. */
    public static List<Ref<Policy>> policies(Session session) {
        return RoomSettings.decoded(session.start().settings()).policies();
    }

    /** The month that the first team of a kept lesson had come to; one more than there are: it is over. */
    public int month(Loaded.Intact kept, Lesson lesson) {
        TeamGame team = new TeamGame(1, lesson, kept.session().start().seed(), new Pool());
        team.restore(kept.rows());
        return team.durable().state().month();
    }

    private String freeCode() {
        String code = RoomCode.random();
        while (isKnown(code)) {
            code = RoomCode.random();
        }
        return code;
    }

    /** Waits for the store; what it refuses comes out as its own exception. */
    private static <T> T join(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Stops all rooms, together in as long as the slowest one takes; they can be opened again. */
    @Override
    public void close() {
        sleepers.ifPresent(Sleepers::close);
        List<Thread> closing =
                open.values().stream().map(room -> new Thread(room::close)).toList();
        closing.forEach(Thread::start);
        try {
            for (Thread one : closing) {
                one.join();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        open.clear();
    }
}
