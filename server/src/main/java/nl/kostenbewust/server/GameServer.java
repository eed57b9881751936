package nl.kostenbewust.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.kostenbewust.server.net.Addresses;
import nl.kostenbewust.server.net.Beacon;
import nl.kostenbewust.server.net.Limits;
import nl.kostenbewust.server.net.Owner;
import nl.kostenbewust.server.net.PipeServer;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Machine;
import nl.kostenbewust.server.room.Reception;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;
import nl.kostenbewust.server.web.Keyring;
import nl.kostenbewust.server.web.Site;
import nl.kostenbewust.server.web.WebServer;

/** A server: the store, the rooms, and the port, on which it listens once its rooms are open. */
public final class GameServer implements AutoCloseable {
    private static final long GLANCE_SECONDS = 5;
    private static final Duration AWAY_COUNTS_AS_READY = Duration.ofMinutes(2);

    private final Store store;
    private final Rooms rooms;
    private final Reception reception;
    private final ExecutorService desk;
    private final ScheduledExecutorService glances;
    private final PipeServer pipe;
    private volatile Optional<Beacon> beacon = Optional.empty();
    private volatile Optional<WebServer> pages = Optional.empty();
    private final AtomicBoolean closed = new AtomicBoolean();

    private GameServer(Store store, InetSocketAddress where, Duration away, Runnable onDeath) throws IOException {
        this.store = store;
        this.rooms = new Rooms(store, away, Machine.real(onDeath));
        this.desk = Executors.newSingleThreadExecutor(task -> daemon(task, "reception"));
        this.reception = new Reception(rooms, desk);
        this.glances = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "storage-glance"));
        this.pipe = PipeServer.bind(where, Limits.standard(), new Owner(reception, desk, onDeath));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens the store in {@code data} and takes the port. Nobody is let in before {@link #letIn}, because a player who comes
     * back must find their lesson open.
     *
     * @param where the interface and port; port 0: any free one
     * @param onDeath called when the network thread has died or there is no memory left, and the process should end
     * @throws nl.kostenbewust.server.store.StorageException when the store is in use, newer, or unreadable
     * @throws IOException when the port is taken or the address is not of this computer
     */
    public static GameServer open(Path data, InetSocketAddress where, Runnable onDeath) throws IOException {
        return open(data, where, AWAY_COUNTS_AS_READY, onDeath);
    }

    /** As {@link #open(Path, InetSocketAddress, Runnable)}, with another time after which somebody gone counts as ready. */
    public static GameServer open(Path data, InetSocketAddress where, Duration away, Runnable onDeath)
            throws IOException {
        return open(SqlStore.open(data), where, away, onDeath);
    }

    /** As {@link #open(Path, InetSocketAddress, Runnable)}, on a store that is open already and closes with the server. */
    public static GameServer open(Store store, InetSocketAddress where, Runnable onDeath) throws IOException {
        return open(store, where, AWAY_COUNTS_AS_READY, onDeath);
    }

    private static GameServer open(Store store, InetSocketAddress where, Duration away, Runnable onDeath)
            throws IOException {
        try {
            return new GameServer(store, where, away, onDeath);
        } catch (IOException | RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    /** The rooms of this server. */
    public Rooms rooms() {
        return rooms;
    }

    /** Lets players in, and those who were waiting; once. */
    public void letIn() {
        pipe.start();
    }

    /**
     * Serves the lecturer's pages from now on.
     *
     * @param lessons what can be opened there
     * @param retention when lessons are erased
     * @param forgetLinks whether every earlier link to them is void
     * @return how to get there
     * @throws IOException with a sentence for the user, when the port is taken
     */
    Invitation openPages(InetSocketAddress where, Lessons lessons, Retention retention, boolean forgetLinks)
            throws IOException {
        Keyring keys = Keyring.open(store, System::currentTimeMillis);
        if (forgetLinks) {
            keys.forgetAll();
        }
        WebServer server = WebServer.open(
                where,
                keys,
                new Site(
                        store,
                        rooms,
                        lessons,
                        reception,
                        desk,
                        retention::purgeDate,
                        System::currentTimeMillis,
                        addresses()));
        pages = Optional.of(server);
        return new Invitation(keys, new InetSocketAddress(where.getAddress(), server.port()));
    }

    /** Where trainees can join. */
    private List<String> addresses() {
        InetAddress here = pipe.address().getAddress();
        List<String> hosts = here.isAnyLocalAddress() ? Addresses.ofThisComputer() : List.of(here.getHostAddress());
        return hosts.stream().map(host -> host + ":" + port()).toList();
    }

    /** From now on computers on the same network find this server when they look for one. */
    public void answerCalls(InetSocketAddress where) {
        beacon = Beacon.light(where, port());
    }

    /** Tells, in a sentence, when the storage gets into trouble or out of it. */
    public void watchStorage(Consumer<String> lecturer) {
        HealthWatch watch = new HealthWatch(lecturer);
        glances.scheduleWithFixedDelay(
                () -> store.health().thenAccept(watch::saw), 0, GLANCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The address that is listened on. */
    public InetSocketAddress address() {
        return pipe.address();
    }

    /** The port that is listened on. */
    public int port() {
        return pipe.port();
    }

    /** Tells clients that the server stops, finishes what was asked of the store, and closes; the second time nothing happens. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        beacon.ifPresent(Beacon::close);
        pages.ifPresent(WebServer::close);
        pipe.close();
        glances.shutdown();
        rooms.close();
        desk.shutdown();
        try {
            desk.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        store.close();
    }
}
