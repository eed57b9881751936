package nl.kostenbewust.server.net;

import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.kostenbewust.server.wire.BrokenMessageException;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Goodbye;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Kind;
import nl.kostenbewust.server.wire.Outbox;

/** The life of one connection, from accepting to its end. The public methods are for any thread, the others for the selector's. */
final class RemoteClient implements Client {
    private enum Stage {
        STRANGER,
        GREETED,
        LEAVING,
        GONE
    }

    private static final long SECOND = 1_000_000_000L;
    private static final int IGNORED_WHILE_LEAVING = 64;

    private final long id;
    private final InetAddress address;
    private final GuardedConnection connection;
    private final Surroundings around;
    private final Limits.Deadlines deadlines;
    private final Outbox outbox;
    private final InboundGuard inbound;
    private final AtomicReference<Farewell> dismissal = new AtomicReference<>();
    private volatile boolean authenticated;
    private volatile Stage stage = Stage.STRANGER;
    private boolean announced;
    private Farewell farewell = Farewell.LOST;
    private final long arrived;
    private long heard;
    private long moved;
    private long leaving;
    private long warned = -SECOND;
    private int ignored;

    RemoteClient(long id, InetAddress address, GuardedConnection connection, Surroundings around) {
        this.id = id;
        this.address = address;
        this.connection = connection;
        this.around = around;
        Limits limits = around.limits();
        deadlines = limits.deadlines();
        outbox = new Outbox(limits.sizes().queuedMessages(), limits.sizes().queuedBytes());
        inbound = new InboundGuard(limits);
        arrived = now();
        heard = arrived;
        moved = arrived;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public InetAddress address() {
        return address;
    }

    @Override
    public boolean send(byte[] message) {
        checkSize(message);
        if (stage != Stage.GREETED || outbox.offer(message)) {
            return stage == Stage.GREETED;
        }
        dismissal.compareAndSet(null, Farewell.TOO_SLOW);
        return false;
    }

    @Override
    public boolean sendLatest(byte[] snapshot) {
        checkSize(snapshot);
        return stage == Stage.GREETED && outbox.latest(snapshot);
    }

    private void checkSize(byte[] message) {
        int most = around.limits().sizes().outbound();
        if (message.length > most) {
            throw new IllegalArgumentException("message of " + message.length + " bytes, at most " + most);
        }
    }

    @Override
    public void authenticated() {
        authenticated = true;
    }

    @Override
    public void dismiss(Farewell why) {
        dismissal.compareAndSet(null, why);
    }

    /** Tells whether this connection still counts as an unauthenticated one. */
    boolean isStranger() {
        return !authenticated && stage != Stage.GONE;
    }

    void heard(Envelope envelope) {
        heard = now();
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
            outbox.signal(Hello.current().envelope());
            stage = Stage.GREETED;
            announced = true;
            around.handover().run(() -> around.listener().connected(this));
        }
    }

    private void converse(Envelope envelope) {
        switch (envelope.kind()) {
            case BEAT -> charge();
            case PART, WHOLE -> message(envelope);
            case BYE -> end(Farewell.LEFT);
            case HELLO, REGISTER -> refuse("stuurde een bericht dat hier niet past");
        }
    }

    private void message(Envelope piece) {
        if (!authenticated && piece.kind() == Kind.PART) {
            refuse("stuurde een groot bericht voor het aanmelden");
            return;
        }
        boolean drop = !charge();
        if (stage != Stage.GREETED) {
            return;
        }
        try {
            inbound.accept(piece, drop).ifPresent(this::deliver);
        } catch (BrokenMessageException broken) {
            refuse("stuurde een bericht dat te groot of verkeerd verdeeld is");
        }
    }

    private boolean charge() {
        InboundGuard.Verdict verdict = inbound.charge(now());
        if (verdict == InboundGuard.Verdict.ABUSE) {
            tell("bleef te veel berichten sturen");
            cut(Farewell.FLOODING);
        } else if (verdict == InboundGuard.Verdict.TOO_MANY && now() - warned >= SECOND) {
            warned = now();
            around.handover().run(() -> around.listener().flooding(this));
        }
        return verdict == InboundGuard.Verdict.FINE;
    }

    private void deliver(byte[] message) {
        around.handover().run(() -> {
            try {
                around.listener().received(this, message);
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

    /** Judges the deadlines and sends what can be sent. */
    void turn() {
        if (stage == Stage.GONE) {
            return;
        }
        Farewell asked = dismissal.get();
        Farewell overdue = overdue();
        if (overdue != null) {
            cut(overdue);
        } else if (asked == Farewell.TOO_SLOW) {
            cut(asked);
        } else if (asked != null && stage != Stage.LEAVING) {
            leave(asked);
        }
        pump();
    }

    private Farewell overdue() {
        long now = now();
        if (stage == Stage.LEAVING) {
            return now - leaving > deadlines.linger().toNanos() ? farewell : null;
        }
        if (!authenticated && now - arrived > deadlines.login().toNanos()) {
            return Farewell.LOGIN_LATE;
        }
        if (now - heard > deadlines.silence().toNanos() || isHalfway(now)) {
            return Farewell.SILENT;
        }
        return now - moved > deadlines.stuck().toNanos() && !outbox.isEmpty() ? Farewell.TOO_SLOW : null;
    }

    private boolean isHalfway(long now) {
        long latest = now - deadlines.message().toNanos();
        return connection.isInFrameSinceBefore(latest) || inbound.isInMessageSinceBefore(latest);
    }

    private void pump() {
        if (outbox.drainTo(connection)) {
            moved = now();
        } else if (stage == Stage.GREETED
                && outbox.isEmpty()
                && now() - moved > deadlines.beat().toNanos()
                && Outbox.hasRoom(connection)) {
            outbox.signal(Envelope.beat());
        }
    }

    private void leave(Farewell why) {
        farewell = why;
        leaving = now();
        stage = Stage.LEAVING;
        outbox.finish(Goodbye.because(why).envelope());
    }

    private void refuse(String what) {
        tell(what);
        cut(Farewell.GARBAGE);
    }

    private void tell(String what) {
        around.log().tell(address, what, now());
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

    /** Notes that KryoNet closed the connection, because the peer turned out to be a stranger or for the reason we had. */
    void closed(Optional<String> strange) {
        if (stage == Stage.GONE) {
            return;
        }
        stage = Stage.GONE;
        strange.ifPresent(what -> {
            tell("sprak " + what);
            farewell = Farewell.GARBAGE;
        });
        if (announced) {
            Farewell why = farewell;
            around.handover().run(() -> around.listener().gone(this, why));
        }
    }

    private long now() {
        return around.clock().now();
    }
}
