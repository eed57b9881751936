package nl.kostenbewust.server.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Machine;
import nl.kostenbewust.server.room.Repertoire;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.JournalRow;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionState;
import nl.kostenbewust.server.store.Store;

/** One measurement, on an empty store that is opened again and again. */
public final class Measurement {
    private static final int ROUNDS = 5;
    private static final int ROWS = 20_000;
    private static final int ROWS_ALONE = 300;
    private static final int OPEN = 20;
    private static final Duration AWAY = Duration.ofMinutes(2);

    private final Supplier<Store> opening;
    private final int sessions;
    private final Lessons lessons = new Lessons(Library.shipped());
    private final Lesson lesson;
    private final PlayedGame game;

    /** On the store that this opens, with so many sessions. */
    public Measurement(Supplier<Store> opening, int sessions, String scenario) {
        this.opening = opening;
        this.sessions = sessions;
        lesson = lessons.find(Ref.to(scenario)).orElseThrow();
        game = PlayedGame.of(lesson, 7);
    }

    /** Measures; what was written stays in the store. */
    public Figures run() {
        List<Long> together = new ArrayList<>();
        List<Long> alone = new ArrayList<>();
        try (Store store = opening.get()) {
            for (int round = 0; round < ROUNDS; round++) {
                together.add(appendTogether(store));
                alone.add(appendAlone(store));
            }
            store.eraseSessions(join(store.sessions()).stream().map(Session::id).toList());
        }
        long empty = restartedHeap();
        fill();
        long full = restartedHeap();
        List<Long> restarts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            restarts.add(restart());
        }
        long[] open = wake();
        return new Figures(
                Figures.median(together),
                Figures.median(alone),
                sessions,
                game.entries().size(),
                Figures.median(restarts),
                open[0],
                Math.max(0, full - empty) / sessions,
                open[1]);
    }

    private long appendTogether(Store store) {
        List<JournalRow> rows = many(create(store).id(), ROWS);
        long start = System.nanoTime();
        rows.stream().map(store::append).toList().forEach(Measurement::join);
        return Figures.rate(ROWS, System.nanoTime() - start);
    }

    private long appendAlone(Store store) {
        List<JournalRow> rows = many(create(store).id(), ROWS_ALONE);
        long start = System.nanoTime();
        rows.forEach(row -> join(store.append(row)));
        return Figures.rate(ROWS_ALONE, System.nanoTime() - start);
    }

    /** So many rows, out of the game over and over, each a player's command. */
    private List<JournalRow> many(String id, int count) {
        List<JournalRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int seat = 11 + i % 5;
            rows.add(new JournalRow(
                    id,
                    i + 1L,
                    "1",
                    seat,
                    1 + i / 5,
                    game.entries().get(0),
                    game.entries().get(i % game.entries().size())));
        }
        return rows;
    }

    private Session create(Store store) {
        try (Rooms rooms = new Rooms(store, AWAY, Machine.real(() -> {}))) {
            return rooms.create(lesson, new RoomSettings(1, 6, false), 0, 7).session();
        }
    }

    private void fill() {
        try (Store store = opening.get()) {
            for (int i = 0; i < sessions; i++) {
                Session session = create(store);
                game.rows(session.id()).forEach(store::append);
                join(store.changeState(session.id(), SessionState.RUNNING));
            }
        }
    }

    private Rooms rooms(Store store) {
        Rooms rooms = new Rooms(store, AWAY, Machine.real(() -> {}));
        rooms.wake(new Repertoire(lessons), System::currentTimeMillis);
        return rooms;
    }

    /** As serve does: the store, the lessons that sleep, and the last lesson opened. */
    private long restart() {
        long start = System.nanoTime();
        try (Store store = opening.get();
                Rooms rooms = rooms(store)) {
            List<Session> all = rooms.unfinished();
            rooms.resume((Loaded.Intact) rooms.load(all.get(all.size() - 1)), lesson);
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    private long restartedHeap() {
        try (Store store = opening.get();
                Rooms rooms = rooms(store)) {
            return heap(rooms);
        }
    }

    /** Milliseconds to open one lesson, and the heap of each of some that are open. */
    private long[] wake() {
        try (Store store = opening.get();
                Rooms rooms = rooms(store)) {
            List<Session> some = rooms.unfinished().stream().limit(OPEN).toList();
            long before = heap(rooms);
            List<Long> millis = new ArrayList<>();
            List<Room> open = new ArrayList<>();
            for (Session session : some) {
                long start = System.nanoTime();
                open.add(rooms.resume((Loaded.Intact) rooms.load(session), lesson));
                millis.add((System.nanoTime() - start) / 1_000_000);
            }
            return new long[] {Figures.median(millis), Math.max(0, heap(rooms) - before) / open.size()};
        }
    }

    /** What is in use, with these rooms among it, once all that is not was collected. */
    private static long heap(Rooms rooms) {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        java.lang.ref.Reference.reachabilityFence(rooms);
        return least;
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
