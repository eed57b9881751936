package nl.kostenbewust.server.room;

import java.nio.file.Path;
import java.time.Duration;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;

/** A server's rooms on a real store, which can be stopped and started again. */
final class LessonFixture implements AutoCloseable {
    static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    static final Command TALK_ABOUT_HOUSING = new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING);
    static final Command TALK_ABOUT_MONEY = new Command.Talk(Ref.to("bart"), LifeDomain.MONEY);

    private static final Machine MACHINE = Machine.real(() -> {});

    private final Path data;
    private final Duration away;
    private Store store;
    private Rooms rooms;

    LessonFixture(Path data, Duration away) {
        this.data = data;
        this.away = away;
        open();
    }

    private void open() {
        store = SqlStore.open(data);
        rooms = new Rooms(store, away, MACHINE);
    }

    Rooms rooms() {
        return rooms;
    }

    Room lesson(int teams, int seats) {
        return rooms.create(LESSON, new RoomSettings(teams, seats, false), 0, 7);
    }

    /** Stops everything, and opens that lesson again from what was kept. */
    Room restart(Room room) {
        rooms.close();
        store.close();
        open();
        return rooms.resume(kept(room), LESSON);
    }

    /** What the store has of that lesson. */
    Loaded.Intact kept(Room room) {
        return (Loaded.Intact)
                store.load(room.session().id()).toCompletableFuture().join();
    }

    /** What that lesson is made of, put together once more. */
    Insides insides(Room room) {
        RoomThread thread = new RoomThread(MACHINE.thread("again"), mistake -> {}, MACHINE::fails);
        thread.close();
        return new Insides(kept(room), store, LESSON, away, (origin, entries) -> null, thread, MACHINE::now);
    }

    @Override
    public void close() {
        rooms.close();
        store.close();
    }
}
