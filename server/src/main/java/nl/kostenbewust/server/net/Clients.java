package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;
import com.esotericsoftware.kryonet.Listener;
import com.esotericsoftware.kryonet.Server;
import java.net.InetSocketAddress;
import java.util.Optional;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.EnvelopeSerialization;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Stranger;

/** Everyone who is connected. Hears KryoNet, on the selector thread only. */
final class Clients extends Listener {
    private final Server server;
    private final EnvelopeSerialization serialization;
    private final Surroundings around;
    private final Door door;
    private long nextId = 1;
    private boolean closing;
    private long closeBy;

    Clients(Server server, EnvelopeSerialization serialization, Surroundings around) {
        this.server = server;
        this.serialization = serialization;
        this.around = around;
        this.door = new Door(around.limits().rates());
    }

    @Override
    public void connected(Connection connection) {
        InetSocketAddress from = connection.getRemoteAddressTCP();
        if (closing || from == null) {
            connection.close();
            return;
        }
        // Our own beat and our own judgement of silence take their place.
        connection.setKeepAliveTCP(0);
        connection.setTimeout(0);
        RemoteClient client = new RemoteClient(nextId++, from.getAddress(), connection, around);
        ((GuardedConnection) connection).belongTo(client);
        door.enter(client);
    }

    @Override
    public void received(Connection connection, Object object) {
        RemoteClient client = ((GuardedConnection) connection).client();
        if (client != null && object instanceof Envelope envelope) {
            client.heard(envelope);
        }
    }

    @Override
    public void disconnected(Connection connection) {
        Optional<String> strange = serialization.takeStranger().map(Stranger::words);
        RemoteClient client = ((GuardedConnection) connection).client();
        if (client != null) {
            client.closed(strange);
        }
    }

    /** Gives every client its turn. */
    void turn() {
        around.clock().step();
        door.forget();
        for (Connection connection : server.getConnections()) {
            RemoteClient client = ((GuardedConnection) connection).client();
            if (client != null) {
                client.turn();
            }
        }
    }

    /** Lets nobody in any more and tells all to go. */
    void closeAll() {
        closing = true;
        closeBy = around.clock().now()
                + around.limits().deadlines().linger().multipliedBy(2).toNanos();
        for (Connection connection : server.getConnections()) {
            RemoteClient client = ((GuardedConnection) connection).client();
            if (client != null) {
                client.dismiss(Farewell.CLOSING_DOWN);
            }
        }
    }

    /** Tells whether all have gone after {@link #closeAll}, or had time enough to. */
    boolean areDone() {
        return closing && (server.getConnections().length == 0 || around.clock().now() > closeBy);
    }
}
