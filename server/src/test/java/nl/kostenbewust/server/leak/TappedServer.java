package nl.kostenbewust.server.leak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kostenbewust.server.net.Limits;
import nl.kostenbewust.server.net.Owner;
import nl.kostenbewust.server.net.PipeServer;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Machine;
import nl.kostenbewust.server.room.Reception;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;

/** The whole server but for its bound on how fast one player may be, because bots do not wait. */
final class TappedServer implements AutoCloseable {
    private static final int FAST = 1_000_000;

    private final ExecutorService desk = Executors.newSingleThreadExecutor();
    private final Store store;
    private final Rooms rooms;
    private final PipeServer pipe;

    TappedServer(Path data) throws IOException {
        store = SqlStore.open(data);
        rooms = new Rooms(store, Duration.ofMinutes(2), Machine.real(() -> {}));
        Limits limits = Limits.standard().with(new Limits.Rates(FAST, FAST, 1000, 400));
        pipe = PipeServer.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                limits,
                new Owner(new Reception(rooms), desk, () -> {}));
    }

    int port() {
        return pipe.port();
    }

    Room open(Lesson lesson, RoomSettings settings, long seed) {
        return rooms.create(lesson, settings, 0, seed);
    }

    /** What the store holds of that room. */
    Loaded.Intact stored(Room room) {
        return (Loaded.Intact) rooms.load(room.session());
    }

    @Override
    public void close() {
        pipe.close();
        rooms.close();
        desk.shutdown();
        store.close();
    }
}
