package nl.kostenbewust.server.net;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicReference;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Outbox;

/** What the rest of the server holds of a client: wishes are noted here, from any thread, and its conversation carries them out. */
final class RemoteClient implements Client {
    private final long id;
    private final InetAddress address;
    private final int maxMessage;
    private final Outbox outbox;
    private final AtomicReference<Farewell> dismissal = new AtomicReference<>();
    private volatile boolean authenticated;
    private volatile boolean open;

    RemoteClient(long id, InetAddress address, Limits.Sizes sizes) {
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
        return queued;
    }

    @Override
    public boolean sendLatest(byte[] snapshot) {
        checkSize(snapshot);
        return open && outbox.latest(snapshot);
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
