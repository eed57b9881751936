package nl.kostenbewust.desktop.link;

import com.esotericsoftware.kryonet.Client;
import com.esotericsoftware.kryonet.Connection;
import com.esotericsoftware.kryonet.KryoNetException;
import com.esotericsoftware.kryonet.Listener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kostenbewust.server.wire.AwakeClock;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.EnvelopeSerialization;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Goodbye;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Outbox;

/**
 * One connection to the server, from dialling to its end; a link makes a new one for each try. It has two daemon threads: one
 * dials, one pumps, and once the connection stands only the pump touches it.
 */
final class Session extends Listener {
    private static final int TURN_MILLIS = 5;

    private final Target target;
    private final Patience patience;
    private final SessionEvents events;
    private final EnvelopeSerialization serialization = EnvelopeSerialization.forClient();
    private final Client client = new Client(Envelope.WRITE_BUFFER, Envelope.READ_BUFFER, serialization);
    private final AwakeClock clock = new AwakeClock();
    private final Outbox outbox;
    private final Reading reading;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean asked;
    private volatile boolean registered;
    private boolean leaving;
    private long left;
    private long heard;
    private long moved;

    Session(Target target, Patience patience, SessionEvents events) {
        this.target = target;
        this.patience = patience;
        this.events = events;
        outbox = new Outbox(patience.maxQueued(), Long.MAX_VALUE);
        reading = new Reading(patience.maxInbound());
        // Our own beat and our own judgement of silence take their place.
        client.setKeepAliveTCP(0);
        client.setTimeout(0);
        client.addListener(this);
    }

    void start() {
        daemon("link-pump", this::pump);
        daemon("link-dial", this::dial);
    }

    private static void daemon(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Queues a message, from any thread; false when it cannot be sent over this connection any more. */
    boolean send(byte[] message) {
        return !over.get() && outbox.offer(message);
    }

    /** Asks, from any thread, to send what waits, say goodbye and hang up. */
    void leave() {
        asked = true;
    }

    /** Tells, from any thread, that the time for connecting is up; no matter when the greeting is done. */
    void expire() {
        if (!reading.isGreeted()) {
            end(new Ending.NotConnected(registered ? Failure.NO_ANSWER : Failure.UNREACHABLE));
        }
    }

    private void dial() {
        Dial.connect(client, target, (int) patience.connect().toMillis())
                .ifPresent(failure -> end(new Ending.NotConnected(failure)));
        if (over.get()) {
            client.close();
        }
    }

    private void pump() {
        try {
            while (!over.get()) {
                turn();
            }
        } finally {
            end(new Ending.Disconnected(Farewell.LOST));
            dispose();
        }
    }

    private void turn() {
        try {
            client.update(TURN_MILLIS);
            clock.step();
            if (asked && !leaving) {
                beginToLeave();
            }
            if (registered) {
                judge();
                sendWhatFits();
            }
        } catch (IOException | KryoNetException broken) {
            end(brokenOff());
        }
    }

    private void beginToLeave() {
        leaving = true;
        left = clock.now();
        outbox.finish(Goodbye.because(Farewell.LEFT).envelope());
        if (!reading.isGreeted()) {
            end(new Ending.Disconnected(Farewell.LEFT));
        }
    }

    private void judge() {
        long now = clock.now();
        if (leaving && now - left > patience.linger().toNanos()) {
            end(new Ending.Disconnected(Farewell.LEFT));
        } else if (now - heard > patience.silence().toNanos()) {
            end(new Ending.Disconnected(Farewell.SILENT));
        }
    }

    private void sendWhatFits() {
        if (outbox.drainTo(client)) {
            moved = clock.now();
        } else if (clock.now() - moved > patience.beat().toNanos() && outbox.isEmpty() && Outbox.hasRoom(client)) {
            outbox.signal(Envelope.beat());
        }
    }

    @Override
    public void connected(Connection connection) {
        registered = true;
        heard = clock.now();
        moved = heard;
        outbox.signal(Hello.current().envelope());
    }

    @Override
    public void received(Connection connection, Object object) {
        if (object instanceof Envelope envelope && !over.get()) {
            heard = clock.now();
            boolean before = reading.isGreeted();
            reading.take(envelope, message -> events.received(this, message)).ifPresent(this::end);
            if (!before && reading.isGreeted()) {
                events.greeted(this);
            }
        }
    }

    @Override
    public void disconnected(Connection connection) {
        end(brokenOff());
    }

    private Ending brokenOff() {
        boolean strange = serialization.takeStranger().isPresent();
        if (leaving) {
            return new Ending.Disconnected(Farewell.LEFT);
        }
        if (reading.isGreeted()) {
            return new Ending.Disconnected(strange ? Farewell.GARBAGE : Farewell.LOST);
        }
        return new Ending.NotConnected(strange ? Failure.NOT_OUR_GAME : Failure.TURNED_AWAY);
    }

    private void end(Ending why) {
        if (over.compareAndSet(false, true)) {
            events.ended(this, why);
        }
    }

    private void dispose() {
        try {
            client.dispose();
        } catch (IOException nothingLeftToClose) {
            client.close();
        }
    }
}
