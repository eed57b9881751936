package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Server;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;

/** Claims a port for KryoNet, before any thread is started. */
final class Binding {
    private static final int TRIES = 20;

    private Binding() {}

    /** Binds the server to TCP only and returns the port; port 0 asks for any free one. */
    static int bind(Server server, InetSocketAddress where) throws IOException {
        if (where.isUnresolved()) {
            throw new IOException("De naam " + where.getHostString() + " is op dit netwerk niet bekend.");
        }
        if (where.getPort() != 0) {
            return bindTo(server, where);
        }
        // KryoNet does not tell which free port it got, so we look for one ourselves; another program may be faster.
        for (int i = 1; i < TRIES; i++) {
            try {
                return bindTo(server, freePort(where.getAddress()));
            } catch (PortBusyException taken) {
                continue;
            }
        }
        return bindTo(server, freePort(where.getAddress()));
    }

    private static int bindTo(Server server, InetSocketAddress where) throws IOException {
        try {
            server.bind(where, null);
            return where.getPort();
        } catch (BindException refused) {
            if (isHere(where.getAddress())) {
                throw new PortBusyException(where.getPort(), refused);
            }
            throw new IOException("Het adres " + where.getHostString() + " hoort niet bij deze computer.", refused);
        } catch (IOException failed) {
            throw new IOException("Kan niet luisteren op " + where + ": " + failed.getMessage(), failed);
        }
    }

    private static boolean isHere(InetAddress address) throws IOException {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || NetworkInterface.getByInetAddress(address) != null;
    }

    private static InetSocketAddress freePort(InetAddress address) throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, address)) {
            return new InetSocketAddress(address, probe.getLocalPort());
        }
    }
}
