package nl.kostenbewust.desktop.link;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Accepts every connection, says the same bytes to each and then does as it was told: waits or closes. */
final class FakeServer implements AutoCloseable {
    private final ServerSocket door;
    private final List<Socket> guests = new CopyOnWriteArrayList<>();

    private FakeServer(byte[] words, boolean closes) throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(words, closes), "fake-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns a server that says this and waits. */
    static FakeServer saying(byte[]... words) throws IOException {
        return new FakeServer(join(words), false);
    }

    /** Returns a server that says this and hangs up. */
    static FakeServer hangingUpAfter(byte[]... words) throws IOException {
        return new FakeServer(join(words), true);
    }

    static byte[] register() {
        return frame(1, 0, 0, 0, 1);
    }

    static byte[] hello(int version) {
        return frame(2, 0x4B, 0x6F, 0x49, 0x6E, version >> 8, version);
    }

    static byte[] bye(int reason, int version) {
        return frame(6, reason, version >> 8, version);
    }

    static byte[] frame(int kind, int... payload) {
        ByteBuffer bytes = ByteBuffer.allocate(5 + payload.length)
                .putInt(1 + payload.length)
                .put((byte) kind);
        for (int one : payload) {
            bytes.put((byte) one);
        }
        return bytes.array();
    }

    private static byte[] join(byte[]... words) {
        ByteBuffer all = ByteBuffer.allocate(10_000);
        for (byte[] word : words) {
            all.put(word);
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    private void serve(byte[] words, boolean closes) {
        try {
            while (true) {
                Socket guest = door.accept();
                guests.add(guest);
                OutputStream out = guest.getOutputStream();
                out.write(words);
                if (closes) {
                    guest.close();
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    Target target() {
        return new Target("127.0.0.1", door.getLocalPort());
    }

    int guests() {
        return guests.size();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket guest : guests) {
            guest.close();
        }
    }
}
