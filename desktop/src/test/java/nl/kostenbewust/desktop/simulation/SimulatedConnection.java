package nl.kostenbewust.desktop.simulation;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.simulation.SimulatedMachine;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.wire.Farewell;

/**
 * One connection, as TCP would be: in order each way, until it breaks. What is on its way then is lost, and either end hears of it
 * in its own time.
 */
final class SimulatedConnection implements Client {
    private static final Duration FAST = Duration.ofMillis(1);
    private static final Duration SLOW = Duration.ofMillis(150);
    private static final Duration SILENCE = Duration.ofSeconds(8);
    private static final int MOST_WAITING = 256;

    private final long id;
    private final SimulatedTime time;
    private final SimulatedServer server;
    private final SimulatedMachine process;
    private final SimulatedLine line;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private Optional<Supplier<byte[]>> latest = Optional.empty();
    private Optional<Farewell> dismissal = Optional.empty();
    private boolean draining;
    private boolean upIsCut;
    private boolean downIsCut;
    private boolean serverKnows;
    private long lastUp;
    private long lastDown;

    SimulatedConnection(long id, SimulatedTime time, SimulatedServer server, SimulatedLine line) {
        this.id = id;
        this.time = time;
        this.server = server;
        this.process = server.process();
        this.line = line;
        server.connected(this);
    }

    /** The client sends. */
    void up(byte[] message) {
        lastUp = travel(lastUp, () -> !upIsCut && !serverKnows, () -> server.received(this, message));
    }

    /** The client hangs up. */
    void hangUp() {
        lastUp = travel(lastUp, () -> !upIsCut, () -> gone(Farewell.LEFT));
    }

    private long travel(long last, java.util.function.BooleanSupplier open, Runnable arrive) {
        long at = Math.max(last, time.now() + time.anything(FAST.toNanos(), SLOW.toNanos()));
        time.after(at - time.now(), () -> {
            if (open.getAsBoolean() && !process.isDead()) {
                arrive.run();
            }
        });
        return at;
    }

    @Override
    public boolean send(byte[] message) {
        if (serverKnows || dismissal.isPresent()) {
            return false;
        }
        if (waiting.size() >= MOST_WAITING) {
            dismiss(Farewell.TOO_SLOW);
            return false;
        }
        waiting.add(message);
        drainLater();
        return true;
    }

    @Override
    public boolean sendLatest(Supplier<byte[]> snapshot) {
        if (serverKnows || dismissal.isPresent()) {
            return false;
        }
        latest = Optional.of(snapshot);
        drainLater();
        return true;
    }

    private void drainLater() {
        if (!draining) {
            draining = true;
            time.between(Duration.ZERO, Duration.ofMillis(30), this::drain);
        }
    }

    private void drain() {
        draining = false;
        while (!waiting.isEmpty()) {
            down(waiting.poll());
        }
        latest.map(Supplier::get).ifPresent(this::down);
        latest = Optional.empty();
    }

    private void down(byte[] message) {
        fly(client -> client.heard(this, message));
    }

    private void fly(Consumer<SimulatedLine> what) {
        lastDown = travel(lastDown, () -> !downIsCut, () -> what.accept(line));
    }

    @Override
    public void authenticated() {
        // there is no login deadline here
    }

    @Override
    public void dismiss(Farewell why) {
        if (dismissal.isEmpty() && !serverKnows) {
            dismissal = Optional.of(why);
            drain();
            fly(client -> client.ended(this, why));
            time.between(Duration.ZERO, Duration.ofMillis(500), () -> gone(why));
        }
    }

    /** The network breaks here. */
    void cut() {
        time.between(Duration.ZERO, SLOW, () -> upIsCut = true);
        time.between(Duration.ZERO, SLOW, () -> downIsCut = true);
        time.between(SLOW, SILENCE, () -> gone(Farewell.LOST));
        time.between(SLOW, SILENCE, () -> line.ended(this, Farewell.LOST));
    }

    private void gone(Farewell why) {
        if (!serverKnows && !process.isDead()) {
            serverKnows = true;
            server.gone(this, why);
        }
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public InetAddress address() {
        return InetAddress.getLoopbackAddress();
    }
}
