package nl.kostenbewust.server.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.server.wire.Envelope;

/** One thread that serves the sockets of all attendants, because three hundred of them would measure the load and not the server. */
final class Crowd implements AutoCloseable {
    private final InetSocketAddress server;
    private final Selector selector;
    private final Thread thread;
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private long beaten = System.nanoTime();
    private volatile boolean over;

    Crowd(int port) throws IOException {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        selector = Selector.open();
        thread = new Thread(this::work, "crowd");
        thread.setDaemon(true);
        thread.start();
    }

    /** Connects this socket; what it hears goes to its attendant. */
    void connect(Attendant attendant) {
        post(() -> {
            try {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
                Socket socket = new Socket(channel, attendant);
                channel.register(selector, SelectionKey.OP_CONNECT, socket);
                attendant.on(socket);
                channel.connect(server);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
    }

    /** Does this on the crowd's thread. */
    void post(Runnable errand) {
        errands.add(errand);
        selector.wakeup();
    }

    private void work() {
        try {
            while (!over) {
                selector.select(this::ready, 200);
                for (Runnable errand = errands.poll(); errand != null; errand = errands.poll()) {
                    errand.run();
                }
                beat();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void ready(SelectionKey key) {
        try {
            ((Socket) key.attachment()).ready(key);
        } catch (IOException ended) {
            ((Socket) key.attachment()).end();
        }
    }

    private void beat() {
        if (System.nanoTime() - beaten > TimeUnit.SECONDS.toNanos(2)) {
            beaten = System.nanoTime();
            selector.keys().forEach(key -> ((Socket) key.attachment()).signal(Envelope.beat()));
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        selector.wakeup();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            ((Socket) key.attachment()).close();
        }
        selector.close();
    }
}
