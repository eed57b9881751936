package nl.kostenbewust.server.web;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.net.Limits;
import nl.kostenbewust.server.wire.Farewell;

/**
 * A browser, as rooms see it. What they send waits here, in a bounded queue, and goes out as text, one message at a time: the next when the
 * one before has gone. Who lets the queue fill up is cut off and may come back.
 */
final class WebClient implements Client {
    /** Codes from here on belong to the application; the rest is the code of the farewell. */
    private static final int FIRST_CODE = 4000;

    private final long id;
    private final InetAddress address;
    private final Limits.Sizes sizes;
    private final Socket socket;
    private final Watching watching = new Watching();
    private final Queue<byte[]> queue = new ArrayDeque<>();
    private Supplier<byte[]> latest;
    private long waitingBytes;
    private boolean sending;
    private Farewell farewell;

    WebClient(long id, InetAddress address, Limits.Sizes sizes, Socket socket) {
        this.id = id;
        this.address = address;
        this.sizes = sizes;
        this.socket = socket;
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
        if (message.length > sizes.outbound()) {
            throw new IllegalArgumentException("message of " + message.length + " bytes");
        }
        boolean fits;
        synchronized (this) {
            if (farewell != null) {
                return false;
            }
            fits = queue.size() < sizes.queuedMessages() && waitingBytes + message.length <= sizes.queuedBytes();
            if (fits) {
                queue.add(message);
                waitingBytes += message.length;
            }
        }
        if (fits) {
            pump();
        } else {
            dismiss(Farewell.TOO_SLOW);
        }
        return fits;
    }

    @Override
    public boolean sendLatest(Supplier<byte[]> snapshot) {
        synchronized (this) {
            if (farewell != null) {
                return false;
            }
            latest = snapshot;
        }
        pump();
        return true;
    }

    @Override
    public void authenticated() {
        // a browser has shown its cookie before it could connect
    }

    @Override
    public void dismiss(Farewell why) {
        synchronized (this) {
            if (farewell != null) {
                return;
            }
            farewell = why;
        }
        if (why == Farewell.TOO_SLOW) {
            socket.cut();
        } else {
            pump();
        }
    }

    /** Why it was sent away; empty: it was not. */
    synchronized Optional<Farewell> dismissal() {
        return Optional.ofNullable(farewell);
    }

    private void pump() {
        next().ifPresent(message ->
                text(message).ifPresentOrElse(text -> socket.send(text, this::sent), () -> sent(true)));
    }

    private Optional<String> text(Supplier<byte[]> message) {
        return watching.read(message.get())
                .map(read -> new String(Exchange.TEXT_TO_CLIENT.write(read), StandardCharsets.UTF_8));
    }

    private void sent(boolean well) {
        synchronized (this) {
            sending = false;
        }
        if (well) {
            pump();
        } else {
            socket.cut();
        }
    }

    /** What is to be sent now; empty: nothing, or something is on its way. */
    private Optional<Supplier<byte[]>> next() {
        Supplier<byte[]> message;
        synchronized (this) {
            if (sending) {
                return Optional.empty();
            }
            message = take();
            sending = message != null;
        }
        if (message == null) {
            sayGoodbye();
        }
        return Optional.ofNullable(message);
    }

    private Supplier<byte[]> take() {
        byte[] first = queue.poll();
        if (first != null) {
            waitingBytes -= first.length;
            return () -> first;
        }
        Supplier<byte[]> snapshot = latest;
        latest = null;
        return snapshot;
    }

    private void sayGoodbye() {
        dismissal().ifPresent(why -> socket.close(FIRST_CODE + why.code(), why.sentence()));
    }
}
