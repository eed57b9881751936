package nl.kostenbewust.server.net;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kostenbewust.server.wire.BrokenMessageException;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Goodbye;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Kind;
import nl.kostenbewust.server.wire.Outbox;

/** The life of one connection, from accepting to its end. Selector thread only. */
final class Conversation {
    private enum Stage {
        STRANGER,
        GREETED,
        LEAVING,
        GONE
    }

    private static final int IGNORED_WHILE_LEAVING = 1000;

    private final GuardedConnection connection;
    private final RemoteClient client;
    private final Surroundings around;
    private final InboundGuard inbound;
    private final Pulse pulse;
    private Stage stage = Stage.STRANGER;
    private final AtomicBoolean called = new AtomicBoolean();
    private boolean announced;
    private Farewell farewell = Farewell.LOST;
    private int ignored;

    Conversation(GuardedConnection connection, RemoteClient client, Surroundings around) {
        this.connection = connection;
        this.client = client;
        this.around = around;
        inbound = new InboundGuard(around.limits());
        pulse = new Pulse(around.limits().deadlines(), now());
    }

    RemoteClient client() {
        return client;
    }

    /** Tells whether this connection still counts as an unauthenticated one. */
    boolean isStranger() {
        return !client.isAuthenticated() && stage != Stage.GONE;
    }

    void heard(Envelope envelope) {
        pulse.heard(now());
        switch (stage) {
            case STRANGER -> greet(envelope);
            case GREETED -> converse(envelope);
            case LEAVING -> ignore();
            case GONE -> connection.close();
        }
    }

    private void greet(Envelope envelope) {
        Optional<Hello> hello = Hello.read(envelope);
        if (hello.isEmpty()) {
            refuse("begon niet met een begroeting");
        } else if (hello.get().version() != Hello.CURRENT_VERSION) {
            tell("spreekt versie " + hello.get().version() + " in plaats van " + Hello.CURRENT_VERSION);
            leave(Farewell.WRONG_VERSION);
        } else {
            client.outbox().signal(Hello.current().envelope());
            around.calls().call(this);
            client.setOpen(true);
            stage = Stage.GREETED;
            announced = true;
            around.handover().run(() -> around.listener().connected(client));
        }
    }

    private void converse(Envelope envelope) {
        switch (envelope.kind()) {
            case BEAT -> beat();
            case PART, WHOLE -> message(envelope);
            case BYE -> end(Farewell.LEFT);
            case HELLO, REGISTER -> refuse("stuurde een bericht dat hier niet past");
        }
    }

    private void message(Envelope piece) {
        if (!client.isAuthenticated() && piece.kind() == Kind.PART) {
            refuse("stuurde een groot bericht voor het aanmelden");
            return;
        }
        try {
            if (inbound.accept(piece, now())) {
                deliverDue();
            } else {
                flooded();
            }
        } catch (BrokenMessageException broken) {
            refuse("stuurde een bericht dat te groot of verkeerd verdeeld is");
        }
    }

    private void beat() {
        if (!inbound.beat(now())) {
            flooded();
        }
    }

    /** Says so at once and listens no longer, but lingers: to hang up on somebody who is still sending would destroy the last word. */
    private void flooded() {
        tell("bleef te veel berichten sturen");
        leave(Farewell.FLOODING);
        pump();
        connection.turnDeaf();
        around.ears().close(connection);
    }

    private void deliverDue() {
        for (Optional<byte[]> due = inbound.next(now()); due.isPresent(); due = inbound.next(now())) {
            deliver(due.get());
        }
    }

    private void deliver(byte[] message) {
        around.handover().run(() -> {
            try {
                around.listener().received(client, message);
            } finally {
                inbound.delivered();
            }
        });
    }

    private void ignore() {
        if (++ignored > IGNORED_WHILE_LEAVING) {
            connection.close();
        }
    }

    /** True the first time only, until it is answered; from any thread. */
    boolean isCalled() {
        return called.compareAndSet(false, true);
    }

    /** Carries out what was asked and sends what can be sent. */
    void answer() {
        called.set(false);
        if (stage != Stage.GONE) {
            carryOut(client.dismissal());
            pump();
        }
    }

    private void carryOut(Farewell asked) {
        if (asked == Farewell.TOO_SLOW) {
            cut(asked);
        } else if (asked != null && stage != Stage.LEAVING) {
            leave(asked);
        }
    }

    /** Judges the deadlines, and calls for what could not be sent before. */
    void turn() {
        if (stage == Stage.GONE) {
            return;
        }
        Farewell overdue = overdue();
        if (overdue != null) {
            cut(overdue);
        }
        if (stage == Stage.GREETED) {
            deliverDue();
        } else if (connection.isDeaf()) {
            around.ears().close(connection);
        }
        if (client.outbox().isEmpty()) {
            beatIfDue();
        }
        if (!client.outbox().isEmpty()) {
            around.calls().call(this);
        }
    }

    private Farewell overdue() {
        if (stage == Stage.LEAVING) {
            return pulse.hasLingered(now()) ? farewell : null;
        }
        long latest = pulse.latestBegin(now());
        if (connection.isInFrameSinceBefore(latest) || inbound.isInMessageSinceBefore(latest)) {
            return Farewell.SILENT;
        }
        return pulse.overdue(now(), client.isAuthenticated(), client.outbox().isEmpty());
    }

    private void pump() {
        if (client.outbox().drainTo(connection)) {
            pulse.moved(now());
        }
    }

    private void beatIfDue() {
        if (stage == Stage.GREETED && pulse.wantsBeat(now()) && Outbox.hasRoom(connection)) {
            client.outbox().signal(Envelope.beat());
        }
    }

    private void leave(Farewell why) {
        farewell = why;
        stage = Stage.LEAVING;
        pulse.leaving(now());
        client.setOpen(false);
        client.outbox().finish(Goodbye.because(why).envelope());
    }

    private void refuse(String what) {
        tell(what);
        cut(Farewell.GARBAGE);
    }

    private void tell(String what) {
        around.log().tell(client.address(), what, now());
    }

    /** Closes at once, saying why if that still fits. */
    void cut(Farewell why) {
        farewell = why;
        if (stage != Stage.LEAVING && Outbox.hasRoom(connection)) {
            connection.sendTCP(Goodbye.because(why).envelope());
        }
        end(why);
    }

    private void end(Farewell why) {
        farewell = why;
        connection.close();
    }

    /** Notes that KryoNet closed the connection: because of what the peer turned out to be, or for the reason we had. */
    void closed(Optional<String> strange) {
        if (stage == Stage.GONE) {
            return;
        }
        stage = Stage.GONE;
        client.setOpen(false);
        strange.ifPresent(what -> {
            tell("sprak " + what);
            farewell = Farewell.GARBAGE;
        });
        if (announced) {
            Farewell why = farewell;
            around.handover().run(() -> around.listener().gone(client, why));
        }
    }

    private long now() {
        return around.clock().now();
    }
}
