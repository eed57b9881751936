package nl.kostenbewust.server.net;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Optional;
import nl.kostenbewust.server.wire.Call;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers computers on the same network that ask whether there is a server. Ours and not KryoNet's, whose answer is open to every address
 * and cannot be slowed down: this one answers with less than it was asked, only nearby addresses, and only so often.
 */
public final class Beacon implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Beacon.class);
    private static final int A_SECOND = 50;

    private final DatagramSocket socket;
    private final int gamePort;
    private final long started = System.nanoTime();
    private final TokenBucket turns = new TokenBucket(A_SECOND, 2 * A_SECOND);

    private Beacon(DatagramSocket socket, int gamePort) {
        this.socket = socket;
        this.gamePort = gamePort;
    }

    /** Listens at {@code where}; empty when that cannot be, because another server of this computer does: the game goes on without. */
    public static Optional<Beacon> light(InetSocketAddress where, int gamePort) {
        try {
            Beacon beacon = new Beacon(new DatagramSocket(where), gamePort);
            Thread thread = new Thread(beacon::listen, "beacon");
            thread.setDaemon(true);
            thread.start();
            return Optional.of(beacon);
        } catch (IOException taken) {
            LOG.info("Deze server is niet vanzelf te vinden op het netwerk: {}", taken.getMessage());
            return Optional.empty();
        }
    }

    /** The port that is listened on. */
    public int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        // One byte more than a call, so that a longer packet shows.
        DatagramPacket packet = new DatagramPacket(new byte[Call.SIZE + 1], Call.SIZE + 1);
        while (!socket.isClosed()) {
            try {
                packet.setLength(Call.SIZE + 1);
                socket.receive(packet);
                answer(packet);
            } catch (IOException closedOrUnreachable) {
                LOG.debug("Een zoekvraag bleef zonder antwoord: {}", closedOrUnreachable.getMessage());
            }
        }
    }

    private void answer(DatagramPacket packet) throws IOException {
        Optional<Call> call = Call.read(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
        if (call.isPresent() && isNear(packet.getAddress()) && turns.take(System.nanoTime() - started)) {
            byte[] reply = new Reply(call.get().nonce(), Hello.CURRENT_VERSION, gamePort).packet();
            socket.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
        }
    }

    private static boolean isNear(InetAddress address) {
        return address.isSiteLocalAddress() || address.isLinkLocalAddress() || address.isLoopbackAddress();
    }

    @Override
    public void close() {
        socket.close();
    }
}
