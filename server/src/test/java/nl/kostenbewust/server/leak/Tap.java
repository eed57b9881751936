package nl.kostenbewust.server.leak;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.server.net.RawClient;

/** A client over a real socket that keeps all that it hears. */
final class Tap implements AutoCloseable {
    private static final Codec<ClientMessage> CODEC = Exchange.TO_SERVER;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final RawClient socket;
    private final List<Heard> heard = new ArrayList<>();
    private final Watching watching = new Watching();
    private int judged;
    private boolean closed;
    private Throwable broken;

    /** Connects and says hello. */
    Tap(int port) {
        socket = RawClient.silent(port);
        Thread ear = new Thread(this::listen, "tap");
        ear.setDaemon(true);
        ear.start();
        await("registration", () -> heard.isEmpty() ? Optional.empty() : Optional.of(true));
        socket.hello(RawClient.VERSION);
    }

    private void listen() {
        try {
            ByteArrayOutputStream parts = new ByteArrayOutputStream();
            for (RawClient.Frame frame = socket.nextFrame(); frame != null; frame = socket.nextFrame()) {
                take(frame, parts);
            }
        } catch (RuntimeException | AssertionError unreadable) {
            broken = unreadable;
        } finally {
            end();
        }
    }

    private void take(RawClient.Frame frame, ByteArrayOutputStream parts) {
        if (frame.kind() == RawClient.PART) {
            parts.writeBytes(frame.payload());
        } else if (frame.kind() == RawClient.WHOLE) {
            parts.writeBytes(frame.payload());
            add(Heard.message(parts.toByteArray(), watching));
            parts.reset();
        } else {
            add(Heard.envelope(frame.payload()));
            if (frame.kind() == RawClient.BYE) {
                socket.close();
            }
        }
    }

    private synchronized void add(Heard one) {
        heard.add(one);
        notifyAll();
    }

    private synchronized void end() {
        closed = true;
        notifyAll();
    }

    void send(ClientMessage message) {
        sendBytes(CODEC.write(message));
    }

    void sendBytes(byte[] message) {
        socket.send(message);
    }

    /** Whether the server hung up, within the time that it gives for that. */
    synchronized void awaitsTheEnd() {
        long end = System.nanoTime() + PATIENCE;
        while (!closed) {
            pause(end, "the end");
        }
    }

    /** Waits for a message for which {@code what} gives something. */
    <T> T awaits(String name, Function<ServerMessage, Optional<T>> what) {
        return await(
                name,
                () -> heard.stream()
                        .flatMap(one -> one.message().flatMap(what).stream())
                        .findFirst());
    }

    /** Waits for a view that is newer than that version. */
    PlayerView viewAfter(long version) {
        return awaits(
                "a view after " + version,
                message -> message instanceof ServerMessage.View view
                                && view.view().version() > version
                        ? Optional.of(view.view())
                        : Optional.empty());
    }

    /** The newest view that was heard. */
    synchronized Optional<PlayerView> view() {
        Optional<PlayerView> newest = Optional.empty();
        for (Heard one : heard) {
            if (one.message().orElse(null) instanceof ServerMessage.View view) {
                newest = Optional.of(view.view());
            }
        }
        return newest;
    }

    /** What was heard since this was asked last. */
    synchronized List<Heard> sinceLast() {
        List<Heard> fresh = List.copyOf(heard.subList(judged, heard.size()));
        judged = heard.size();
        return fresh;
    }

    private synchronized <T> T await(String name, java.util.function.Supplier<Optional<T>> what) {
        long end = System.nanoTime() + PATIENCE;
        Optional<T> found = what.get();
        while (found.isEmpty()) {
            if (closed) {
                throw new AssertionError("the connection ended before " + name, broken);
            }
            pause(end, name);
            found = what.get();
        }
        return found.get();
    }

    private void pause(long end, String name) {
        if (System.nanoTime() > end) {
            throw new AssertionError("waited too long for " + name);
        }
        try {
            wait(50);
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
