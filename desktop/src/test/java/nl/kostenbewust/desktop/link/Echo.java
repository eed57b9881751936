package nl.kostenbewust.desktop.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.net.ClientListener;
import nl.kostenbewust.server.net.Limits;
import nl.kostenbewust.server.net.Owner;
import nl.kostenbewust.server.net.PipeServer;
import nl.kostenbewust.server.wire.Farewell;

/** A server that authenticates everyone and sends every message back. */
final class Echo implements ClientListener, AutoCloseable {
    final List<Client> clients = new CopyOnWriteArrayList<>();
    private final CountDownLatch arrived = new CountDownLatch(1);
    final List<Farewell> farewells = new CopyOnWriteArrayList<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final PipeServer pipe;

    private Echo(int port, Limits limits) throws IOException {
        InetSocketAddress where = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        pipe = PipeServer.open(where, limits, new Owner(this, executor, () -> {}));
    }

    static Echo on(int port) throws IOException {
        Limits.Rates fast = new Limits.Rates(1_000_000, 1_000_000, 1000, 400);
        return new Echo(port, Limits.standard().with(fast));
    }

    int port() {
        return pipe.port();
    }

    Target target() {
        return new Target(pipe.address().getAddress().getHostAddress(), port());
    }

    /** The first that came in; a client may hear of its connection before this server does, so waits for it. */
    Client first() throws InterruptedException {
        arrived.await();
        return clients.get(0);
    }

    @Override
    public void connected(Client client) {
        clients.add(client);
        arrived.countDown();
        client.authenticated();
    }

    @Override
    public void received(Client client, byte[] message) {
        client.send(message);
    }

    @Override
    public void gone(Client client, Farewell why) {
        farewells.add(why);
    }

    @Override
    public void close() {
        pipe.close();
        executor.shutdown();
    }
}
