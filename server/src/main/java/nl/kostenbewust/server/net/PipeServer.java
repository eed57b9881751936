package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;
import com.esotericsoftware.kryonet.Server;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import nl.kostenbewust.server.wire.AwakeClock;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.KryoNetLog;

/** Listens on one TCP port and carries messages of bytes from and to clients. */
public final class PipeServer implements AutoCloseable {
    private static final Duration SLACK = Duration.ofMillis(500);

    private final InetSocketAddress address;
    private final SelectorLoop loop;
    private final Clients clients;
    private final Thread thread;
    private final Watchdog watchdog;
    private final Duration patience;

    private PipeServer(InetSocketAddress where, Limits limits, Owner owner) throws IOException {
        AwakeClock clock = new AwakeClock();
        FrameWatch frames = new FrameWatch(clock);
        Server server = new GuardedServer(frames);
        int port = Binding.bind(server, where);
        address = new InetSocketAddress(where.getAddress(), port);
        patience = limits.deadlines().linger().multipliedBy(2).plus(SLACK);
        Handover handover = new Handover(owner.executor());
        Ears ears = Binding.ears(server);
        Surroundings around =
                new Surroundings(limits, owner.listener(), handover, clock, new StrangerLog(), ears, new Calls(ears));
        clients = new Clients(server, frames, around);
        server.addListener(clients);
        loop = new SelectorLoop(server, clients, ears);
        thread = new Thread(loop, "pipe-selector-" + port);
        thread.setDaemon(true);
        watchdog = new Watchdog(thread, loop::turns, limits.deadlines().stall(), owner.onDeath());
    }

    /**
     * Takes the port. Whoever comes waits, unanswered, until {@link #start} is called.
     *
     * @param where the interface and port; port 0 means any free port
     * @throws PortBusyException when the port is taken
     * @throws IOException when that address cannot be listened on
     */
    public static PipeServer bind(InetSocketAddress where, Limits limits, Owner owner) throws IOException {
        KryoNetLog.silence();
        return new PipeServer(where, limits, owner);
    }

    /** As {@link #bind}, and starts at once. */
    public static PipeServer open(InetSocketAddress where, Limits limits, Owner owner) throws IOException {
        PipeServer pipe = bind(where, limits, owner);
        pipe.start();
        return pipe;
    }

    /** Lets clients in; once. */
    public void start() {
        thread.start();
        watchdog.start();
    }

    /** Returns the address that is listened on. */
    public InetSocketAddress address() {
        return address;
    }

    /** Returns the port that is listened on, never 0. */
    public int port() {
        return address.getPort();
    }

    /** Sends what waits, tells all clients that the server stops, and closes; takes at most little over twice the linger time. */
    @Override
    public void close() {
        watchdog.stop();
        loop.post(clients::closeAll);
        if (thread.getState() == Thread.State.NEW) {
            // Only the loop can give the port back.
            thread.start();
        }
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        loop.stop();
    }

    /** Runs something on the selector thread; only tests have a reason to. */
    void onSelector(Runnable errand) {
        loop.post(errand);
    }

    private static final class GuardedServer extends Server {
        GuardedServer(FrameWatch frames) {
            super(Envelope.WRITE_BUFFER, Envelope.READ_BUFFER, frames);
        }

        @Override
        protected Connection newConnection() {
            return new GuardedConnection();
        }
    }
}
