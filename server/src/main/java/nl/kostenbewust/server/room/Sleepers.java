package nl.kostenbewust.server.room;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lessons that are kept, not over, and not open: of each only its session. One is opened, checked whole, when somebody knocks. */
final class Sleepers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sleepers.class);

    private final Rooms rooms;
    private final Function<Session, Optional<Lesson>> lessons;
    private final LongSupplier wallClock;
    private final ExecutorService thread;
    private final Map<String, Session> asleep = new ConcurrentHashMap<>();

    Sleepers(Rooms rooms, Function<Session, Optional<Lesson>> lessons, LongSupplier wallClock, ExecutorService thread) {
        this.rooms = rooms;
        this.lessons = lessons;
        this.wallClock = wallClock;
        this.thread = thread;
        rooms.unfinished().forEach(session -> asleep.put(session.start().roomCode(), session));
    }

    boolean has(String code) {
        return asleep.containsKey(code);
    }

    long now() {
        return wallClock.getAsLong();
    }

    /** Opens the lesson with that code on a thread of its own; empty when there is none. */
    Optional<CompletionStage<Room>> wake(String code) {
        return Optional.ofNullable(asleep.get(code))
                .map(session -> CompletableFuture.supplyAsync(() -> open(session), thread));
    }

    /** Many may knock at once: whoever comes second finds it open. */
    private Room open(Session session) {
        Optional<Room> already = rooms.find(session.start().roomCode());
        if (already.isPresent()) {
            return already.get();
        }
        Lesson lesson = lessons.apply(session).orElseThrow(() -> new NotWoken(NotWoken.OTHER_CONTENT));
        if (rooms.load(session) instanceof Loaded.Intact intact) {
            LOG.info(
                    "Les {} is weer open: er klopte iemand aan.",
                    session.start().roomCode());
            return rooms.resume(intact, lesson);
        }
        throw new NotWoken(NotWoken.DAMAGED);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
