package nl.kostenbewust.desktop.link;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.kostenbewust.server.wire.Call;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Reply;

/** Looks for servers on the same network: one call to everybody near, and then whatever answers in time. */
public final class Finder {
    private final int port;
    private final Duration patience;

    /** Looks with the waiting time as shipped. */
    public Finder() {
        this(Call.PORT, Duration.ofMillis(800));
    }

    /** Looks at another port, for another time. */
    Finder(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /** The servers that answered and speak our version; empty where nobody did, or nobody could be asked. */
    public List<Target> find() {
        Set<Target> found = new LinkedHashSet<>();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setBroadcast(true);
            Call call = new Call(ThreadLocalRandom.current().nextLong());
            for (InetAddress near : near()) {
                call(socket, call, near);
            }
            listen(socket, call, found);
        } catch (IOException nobodyToAsk) {
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }

    private void call(DatagramSocket socket, Call call, InetAddress near) {
        byte[] packet = call.packet();
        try {
            socket.send(new DatagramPacket(packet, packet.length, near, port));
        } catch (IOException notThere) {
            // A network that cannot be asked must not keep the others from answering.
            return;
        }
    }

    private void listen(DatagramSocket socket, Call call, Set<Target> found) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        DatagramPacket packet = new DatagramPacket(new byte[Reply.SIZE + 1], Reply.SIZE + 1);
        for (long left = patience.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            socket.setSoTimeout((int) left);
            packet.setLength(Reply.SIZE + 1);
            try {
                socket.receive(packet);
            } catch (SocketTimeoutException quiet) {
                return;
            }
            Reply.read(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()))
                    .filter(reply -> reply.nonce() == call.nonce()
                            && reply.version() == Hello.CURRENT_VERSION
                            && reply.port() > 0)
                    .ifPresent(reply -> found.add(new Target(packet.getAddress().getHostAddress(), reply.port())));
        }
    }

    /** The broadcast address of every network card, and this computer itself. */
    private static List<InetAddress> near() throws SocketException {
        List<InetAddress> near = new ArrayList<>();
        near.add(InetAddress.getLoopbackAddress());
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            if (card.isUp() && !card.isLoopback()) {
                card.getInterfaceAddresses().stream()
                        .map(InterfaceAddress::getBroadcast)
                        .filter(Objects::nonNull)
                        .forEach(near::add);
            }
        }
        return near;
    }
}
