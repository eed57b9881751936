package nl.kostenbewust.desktop.simulation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.LineListener;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.wire.Farewell;

/** A player's way to the server: connects again by itself when a connection broke, like the real one, in its own time. */
final class SimulatedLine implements Line {
    // On the wire they are packed and may be changes only: nobody could find a secret in them.
    private static final Codec<ServerMessage> PLAIN = Codec.cbor(ServerMessage.class, 4 << 20);
    private static final Duration FIRST_RETRY = Duration.ofMillis(250);
    private static final Duration LAST_RETRY = Duration.ofSeconds(4);

    private final SimulatedTime time;
    private final SimulatedServer server;
    private final AtomicLong ids;
    private final LineListener listener;
    private final Overheard overheard;
    private final Watching watching = new Watching();
    private Optional<SimulatedConnection> connection = Optional.empty();
    private boolean over;

    /** Hears all that goes over a line, before it goes on. */
    interface Overheard {
        void said(ClientMessage message);

        void heard(byte[] bytes, ServerMessage message);
    }

    SimulatedLine(
            SimulatedTime time, SimulatedServer server, AtomicLong ids, LineListener listener, Overheard overheard) {
        this.time = time;
        this.server = server;
        this.ids = ids;
        this.listener = listener;
        this.overheard = overheard;
        connectLater();
    }

    private void connectLater() {
        time.between(FIRST_RETRY, LAST_RETRY, this::connect);
    }

    private void connect() {
        if (over || connection.isPresent()) {
            return;
        }
        if (!server.isUp()) {
            connectLater();
            return;
        }
        connection = Optional.of(new SimulatedConnection(ids.incrementAndGet(), time, server, this));
        listener.connected(this);
    }

    /** The queue of a connection that is about to break may be full for one message and not for the next. */
    @Override
    public boolean send(ClientMessage message) {
        overheard.said(message);
        if (connection.isEmpty()) {
            return false;
        }
        if (!(message instanceof ClientMessage.Hello) && time.in100(2)) {
            cut();
            return false;
        }
        connection.get().up(Exchange.TO_SERVER.write(message));
        return true;
    }

    /** The network breaks, if there is a connection. */
    void cut() {
        connection.ifPresent(SimulatedConnection::cut);
    }

    @Override
    public void close() {
        over = true;
        connection.ifPresent(SimulatedConnection::hangUp);
        connection = Optional.empty();
    }

    /** The player's program ends on the spot. */
    void vanish() {
        over = true;
        cut();
    }

    void heard(SimulatedConnection from, byte[] bytes) {
        if (!over && connection.filter(from::equals).isPresent()) {
            Optional<ServerMessage> message = watching.read(bytes);
            if (message.isEmpty()) {
                send(new ClientMessage.LookAgain());
                return;
            }
            overheard.heard(PLAIN.write(message.get()), message.get());
            listener.received(message.get());
        }
    }

    void ended(SimulatedConnection which, Farewell why) {
        if (over || connection.filter(which::equals).isEmpty()) {
            return;
        }
        connection = Optional.empty();
        if (why.mayReturn()) {
            listener.lost(Text.nl(why.sentence()));
            connectLater();
        } else {
            over = true;
            listener.closed(Text.nl(why.sentence()));
        }
    }
}
