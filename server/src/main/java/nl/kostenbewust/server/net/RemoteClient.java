package nl.kostenbewust.server.net;

import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the rest of the server holds of a client: wishes are noted here, from any thread, and its conversation carries them out. */
final class RemoteClient implements Client {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteClient.class);

    private final long id;
    private final InetAddress address;
    private final int maxMessage;
    private final Outbox outbox;
    private final Runnable wake;
    private final AtomicReference<Farewell> dismissal = new AtomicReference<>();
    private volatile boolean authenticated;
    private volatile boolean open;

    /** A client that calls {@code wake}, from any thread, when there is something to do for it. */
    RemoteClient(long id, InetAddress address, Limits.Sizes sizes, Runnable wake) {
        this.wake = wake;
        this.id = id;
        this.address = address;
        maxMessage = sizes.outbound();
        outbox = new Outbox(sizes.queuedMessages(), sizes.queuedBytes());
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
        if (!open) {
            return false;
        }
        boolean queued = outbox.offer(message);
        if (!queued) {
            dismiss(Farewell.TOO_SLOW);
        }
        wake.run();
        return queued;
    }

    @Override
    public boolean sendLatest(Supplier<byte[]> snapshot) {
        boolean queued = open && outbox.latest(() -> bytes(snapshot));
        wake.run();
        return queued;
    }

    private Optional<byte[]> bytes(Supplier<byte[]> snapshot) {
        try {
            byte[] bytes = snapshot.get();
            checkSize(bytes);
            return Optional.of(bytes);
        } catch (RuntimeException unsendable) {
            LOG.error("Een beeld voor verbinding {} is niet te versturen.", id, unsendable);
            dismiss(Farewell.TOO_SLOW);
            return Optional.empty();
        }
    }

    private void checkSize(byte[] message) {
        if (message.length > maxMessage) {
            throw new IllegalArgumentException("message of " + message.length + " bytes, at most " + maxMessage);
        }
    }

    @Override
    public void authenticated() {
        authenticated = true;
    }

    @Override
    public void dismiss(Farewell why) {
        dismissal.compareAndSet(null, why);
        wake.run();
    }

    boolean isAuthenticated() {
        return authenticated;
    }

    /** Returns why somebody wants this client gone, or null. */
    Farewell dismissal() {
        return dismissal.get();
    }

    Outbox outbox() {
        return outbox;
    }

    /** Lets messages to the client in, or stops that. */
    void setOpen(boolean value) {
        open = value;
    }
}
