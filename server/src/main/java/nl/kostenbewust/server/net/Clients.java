package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;
import com.esotericsoftware.kryonet.Listener;
import com.esotericsoftware.kryonet.Server;
import java.net.InetSocketAddress;
import java.util.Optional;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Stranger;

/** Everyone who is connected. Hears KryoNet, on the selector thread only. */
final class Clients extends Listener {
    private static final long BETWEEN_TURNS = 2_000_000;
    private static final long ANSWERING = 5_000_000;

    private final Server server;
    private final FrameWatch frames;
    private final Surroundings around;
    private final Door door;
    private long nextId = 1;
    private long turned;
    private boolean closing;
    private long closeBy;

    Clients(Server server, FrameWatch frames, Surroundings around) {
        this.server = server;
        this.frames = frames;
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
        GuardedConnection guarded = (GuardedConnection) connection;
        RemoteClient client = new RemoteClient(
                nextId++,
                from.getAddress(),
                around.limits().sizes(),
                () -> around.calls().call(guarded.conversation()));
        Conversation conversation = new Conversation(guarded, client, around);
        guarded.begin(conversation);
        door.enter(conversation);
    }

    @Override
    public void received(Connection connection, Object object) {
        Conversation conversation = ((GuardedConnection) connection).conversation();
        if (conversation != null && object instanceof Envelope envelope) {
            conversation.heard(envelope);
        }
    }

    @Override
    public void disconnected(Connection connection) {
        Optional<String> strange = frames.forget(connection).map(Stranger::words);
        Conversation conversation = ((GuardedConnection) connection).conversation();
        if (conversation != null) {
            conversation.closed(strange);
        }
    }

    /** Whether there is something to do for somebody. */
    boolean areCalled() {
        return !around.calls().isEmpty();
    }

    /** Does for clients what was left to do, for a moment at most: others must be heard too. */
    void answer() {
        around.calls().answer(System.nanoTime() + ANSWERING);
    }

    /** Gives every client its turn, unless they had one just now: a rush of newcomers must be let in one by one. */
    void turn() {
        long now = around.clock().step();
        if (now - turned < BETWEEN_TURNS) {
            return;
        }
        turned = now;
        door.forget();
        for (Connection connection : server.getConnections()) {
            Conversation conversation = ((GuardedConnection) connection).conversation();
            if (conversation != null) {
                conversation.turn();
            }
        }
    }

    /** Lets nobody in any more and tells all to go. */
    void closeAll() {
        closing = true;
        closeBy = around.clock().now()
                + around.limits().deadlines().linger().multipliedBy(2).toNanos();
        for (Connection connection : server.getConnections()) {
            Conversation conversation = ((GuardedConnection) connection).conversation();
            if (conversation != null) {
                conversation.client().dismiss(Farewell.CLOSING_DOWN);
            }
        }
    }

    /** Tells whether all have gone after {@link #closeAll}, or had time enough to. */
    boolean areDone() {
        return closing && (server.getConnections().length == 0 || around.clock().now() > closeBy);
    }
}
