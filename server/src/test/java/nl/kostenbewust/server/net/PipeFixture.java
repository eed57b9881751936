package nl.kostenbewust.server.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.kostenbewust.server.wire.Farewell;

/** A running pipe that notes what happens; it echoes every message and authenticates everyone, unless told otherwise. */
class PipeFixture implements ClientListener, AutoCloseable {
    final List<Client> connected = new CopyOnWriteArrayList<>();
    final Map<Long, Farewell> gone = new ConcurrentHashMap<>();
    final AtomicInteger received = new AtomicInteger();
    final AtomicInteger deaths = new AtomicInteger();
    final PipeServer pipe;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    PipeFixture(Limits limits) {
        this(0, limits);
    }

    PipeFixture(int port, Limits limits) {
        try {
            Owner owner = new Owner(this, executor, deaths::incrementAndGet);
            pipe = PipeServer.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), limits, owner);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns the bounds as shipped, without a bound on the number of messages from a client. */
    static Limits generous() {
        return Limits.standard()
                .with(new Limits.Rates(1_000_000, 1_000_000, 1000, 400))
                .with(new Limits.Sizes(64 << 10, 1 << 20, 256, 4 << 20, 1000, 200, 128 << 10));
    }

    /** Returns deadlines that a test can wait for. */
    static Limits.Deadlines hurried() {
        return new Limits.Deadlines(
                Duration.ofMillis(450),
                Duration.ofMillis(600),
                Duration.ofMillis(350),
                Duration.ofMillis(500),
                Duration.ofMillis(150),
                Duration.ofMillis(200),
                Duration.ofMillis(700));
    }

    /** Waits up to eight seconds for something to become true, and tells whether it did. */
    static boolean eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return condition.getAsBoolean();
    }

    int port() {
        return pipe.port();
    }

    /** Connects a client and waits until the server has authenticated it. */
    RawClient join() {
        RawClient client = RawClient.greeted(port());
        client.send(new byte[] {7});
        if (client.receive() == null) {
            throw new IllegalStateException("no echo");
        }
        return client;
    }

    /** Tells whether a fresh client is greeted and gets its message back within two seconds. */
    boolean stillServes() {
        long start = System.nanoTime();
        try (RawClient client = RawClient.greeted(port())) {
            client.send(new byte[] {42});
            byte[] back = client.receive();
            return back != null && back[0] == 42 && System.nanoTime() - start < 2_000_000_000L;
        }
    }

    @Override
    public void connected(Client client) {
        client.authenticated();
        connected.add(client);
    }

    @Override
    public void received(Client client, byte[] message) {
        received.incrementAndGet();
        client.send(message);
    }

    @Override
    public void gone(Client client, Farewell why) {
        gone.put(client.id(), why);
    }

    @Override
    public void close() {
        pipe.close();
        executor.shutdown();
    }
}
