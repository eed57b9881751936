package nl.kostenbewust.server.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A bad network in this process: stands between clients and a server and delays, splits, holds or drops what passes, without root
 * rights or a second machine. All settings may change while it runs and count for bytes that come in from then on.
 */
public final class TestProxy implements AutoCloseable {
    private static final byte[] END = {};
    private static final int BUFFER = 16_384;

    private record Chunk(long due, byte[] bytes) {}

    private final InetSocketAddress target;
    private final ServerSocket door;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile long delayNanos;
    private volatile int pieceSize = BUFFER;
    private volatile boolean held;
    private volatile boolean closed;

    private TestProxy(InetSocketAddress target) throws IOException {
        this.target = target;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** Starts a proxy in front of that address, on a free port. */
    public static TestProxy before(InetSocketAddress target) throws IOException {
        TestProxy proxy = new TestProxy(target);
        proxy.start("proxy-door", proxy::accept);
        return proxy;
    }

    /** Returns the port to connect to instead of the server's. */
    public int port() {
        return door.getLocalPort();
    }

    /** Lets every byte arrive so much later; order and speed stay. */
    public void delay(Duration delay) {
        delayNanos = delay.toNanos();
    }

    /** Writes at most so many bytes at a time. */
    public void split(int bytes) {
        pieceSize = bytes;
    }

    /** Lets nothing through in either direction while both sides still believe in the connection; false delivers all of it. */
    public void blackhole(boolean on) {
        held = on;
    }

    /** Resets all present connections, on both sides. */
    public void drop() {
        for (Socket socket : sockets) {
            reset(socket);
        }
        sockets.clear();
    }

    /** Returns how many sockets are open, two for each connection. */
    public int open() {
        return (int) sockets.stream().filter(socket -> !socket.isClosed()).count();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        door.close();
        drop();
    }

    private void accept() throws IOException, InterruptedException {
        while (!closed) {
            Socket client = door.accept();
            Socket server = new Socket();
            try {
                server.connect(target);
            } catch (IOException noServer) {
                reset(client);
                continue;
            }
            sockets.addAll(List.of(client, server));
            join(client, server);
            join(server, client);
        }
    }

    private void join(Socket from, Socket to) throws IOException {
        from.setTcpNoDelay(true);
        BlockingQueue<Chunk> road = new LinkedBlockingQueue<>();
        start("proxy-in", () -> read(from, road));
        start("proxy-out", () -> write(road, to));
    }

    private void read(Socket from, BlockingQueue<Chunk> road) throws IOException {
        byte[] buffer = new byte[BUFFER];
        InputStream in = from.getInputStream();
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                road.add(new Chunk(System.nanoTime() + delayNanos, Arrays.copyOf(buffer, n)));
            }
        } finally {
            road.add(new Chunk(System.nanoTime() + delayNanos, END));
        }
    }

    private void write(BlockingQueue<Chunk> road, Socket to) throws IOException, InterruptedException {
        OutputStream out = to.getOutputStream();
        for (Chunk chunk = road.take(); chunk.bytes() != END; chunk = road.take()) {
            await(chunk.due());
            for (int at = 0; at < chunk.bytes().length; at += pieceSize) {
                out.write(chunk.bytes(), at, Math.min(pieceSize, chunk.bytes().length - at));
            }
        }
        await(System.nanoTime());
        to.close();
    }

    private void await(long due) throws InterruptedException {
        while (held || System.nanoTime() < due) {
            Thread.sleep(1);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyClosed) {
            // Dropping is all that was asked.
        }
    }

    private interface Task {
        void run() throws IOException, InterruptedException;
    }

    private void start(String name, Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException | InterruptedException over) {
                        // The connection is over, or the proxy is.
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
