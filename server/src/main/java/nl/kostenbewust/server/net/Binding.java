package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Server;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;

/**
 * Claims a port and gives it to KryoNet, before any thread is started. KryoNet's own bind lets only fifty connections wait, so
 * that most of a class that comes in at once would have to wait for seconds, and it does not tell which free port it got. Hence
 * we make the listening socket and put it where KryoNet keeps its own: in private fields, of a version that no longer changes.
 */
final class Binding {
    private static final int BACKLOG = 1024;

    private Binding() {}

    /** Listens on TCP only and returns the port; port 0 asks for any free one. */
    static int bind(Server server, InetSocketAddress where) throws IOException {
        if (where.isUnresolved()) {
            throw new IOException("De naam " + where.getHostString() + " is op dit netwerk niet bekend.");
        }
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            listen(channel, where);
            install(channel, server);
            return channel.socket().getLocalPort();
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    private static void listen(ServerSocketChannel channel, InetSocketAddress where) throws IOException {
        try {
            channel.bind(where, BACKLOG);
            channel.configureBlocking(false);
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

    private static void install(ServerSocketChannel channel, Server server) throws IOException {
        try {
            channel.register(selector(server), SelectionKey.OP_ACCEPT);
            field("serverChannel").set(server, channel);
        } catch (ReflectiveOperationException otherVersion) {
            throw unknown(otherVersion);
        }
    }

    /** The ears of this server. */
    static Ears ears(Server server) throws IOException {
        try {
            return new Ears(selector(server));
        } catch (ReflectiveOperationException otherVersion) {
            throw unknown(otherVersion);
        }
    }

    private static Selector selector(Server server) throws ReflectiveOperationException {
        return (Selector) field("selector").get(server);
    }

    private static IOException unknown(ReflectiveOperationException otherVersion) {
        return new IOException("Deze versie van KryoNet past niet bij dit spel.", otherVersion);
    }

    private static Field field(String name) throws NoSuchFieldException {
        Field field = Server.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
