package nl.kostenbewust.server.wire;

import com.esotericsoftware.kryonet.Connection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What still has to be sent over one connection: an ordered, bounded queue of messages and beside it one place for the latest
 * snapshot, where a newer one replaces an unsent older one. The queue goes first. Filled from any thread, drained on KryoNet's
 * thread and only while KryoNet's write buffer has room, because that buffer must never overflow.
 */
public final class Outbox {
    private final int maxMessages;
    private final long maxBytes;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private final Deque<Envelope> signals = new ArrayDeque<>();
    private Supplier<Optional<byte[]>> latest;
    private byte[] current;
    private int sent;
    private long bytes;
    private Envelope last;
    private boolean finished;

    /** Makes an outbox that holds at most so many waiting messages and so many waiting bytes. */
    public Outbox(int maxMessages, long maxBytes) {
        this.maxMessages = maxMessages;
        this.maxBytes = maxBytes;
    }

    /** Adds a message at the end; false when the outbox is full or finished, and then nothing was added. */
    public synchronized boolean offer(byte[] message) {
        if (finished || queue.size() >= maxMessages || bytes + message.length > maxBytes) {
            return false;
        }
        queue.add(message);
        bytes += message.length;
        return true;
    }

    /**
     * Puts the message in the place of the latest snapshot; false when the outbox is finished. It is made when it can be sent, by the
     * thread that drains; when there is none after all, nothing is sent.
     */
    public synchronized boolean latest(Supplier<Optional<byte[]>> message) {
        if (finished) {
            return false;
        }
        latest = message;
        return true;
    }

    /** Adds an envelope that goes before all messages, such as a hello or a beat. */
    public synchronized void signal(Envelope envelope) {
        signals.add(envelope);
    }

    /** Takes nothing more; the envelope goes after all that is waiting. A second call changes nothing. */
    public synchronized void finish(Envelope envelope) {
        if (!finished) {
            finished = true;
            last = envelope;
        }
    }

    /** Tells whether nothing is waiting. */
    public synchronized boolean isEmpty() {
        return signals.isEmpty() && current == null && queue.isEmpty() && latest == null && last == null;
    }

    /**
     * Sends what fits now; only on KryoNet's thread.
     *
     * @return whether anything was handed to KryoNet
     */
    public boolean drainTo(Connection connection) {
        boolean moved = false;
        while (connection.isConnected() && hasRoom(connection)) {
            Envelope next = next();
            if (next == null) {
                break;
            }
            connection.sendTCP(next);
            moved = true;
        }
        return moved;
    }

    /** Tells whether KryoNet's write buffer can take one more envelope; only true to fact on KryoNet's thread. */
    public static boolean hasRoom(Connection connection) {
        return connection.getTcpWriteBufferSize() + Envelope.MAX_SIZE <= Envelope.WRITE_BUFFER;
    }

    private Envelope next() {
        Supplier<Optional<byte[]>> snapshot;
        synchronized (this) {
            if (!signals.isEmpty()) {
                return signals.poll();
            }
            take();
            if (current != null || latest == null) {
                return current == null ? takeLast() : piece();
            }
            snapshot = latest;
            latest = null;
        }
        // Outside of the lock: whoever queues something must not wait until it is made.
        Optional<byte[]> made = snapshot.get();
        synchronized (this) {
            current = made.orElse(null);
            sent = 0;
            return current == null ? takeLast() : piece();
        }
    }

    private void take() {
        if (current == null && !queue.isEmpty()) {
            current = queue.poll();
            bytes -= current.length;
            sent = 0;
        }
    }

    private Envelope takeLast() {
        Envelope taken = last;
        last = null;
        return taken;
    }

    private Envelope piece() {
        int end = Math.min(current.length, sent + Envelope.MAX_PAYLOAD);
        Kind kind = end == current.length ? Kind.WHOLE : Kind.PART;
        byte[] piece = Arrays.copyOfRange(current, sent, end);
        sent = end;
        if (kind == Kind.WHOLE) {
            current = null;
        }
        return new Envelope(kind, piece);
    }
}
