package nl.kostenbewust.server.wire;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Puts the pieces of one connection's messages together again. Not safe for several threads. */
public final class Inbox {
    private final int maxMessage;
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream(0);
    private boolean inside;

    /** Makes an inbox for messages of at most so many bytes. */
    public Inbox(int maxMessage) {
        this.maxMessage = maxMessage;
    }

    /** Tells whether a message has begun of which the end has not been seen. */
    public boolean isInside() {
        return inside;
    }

    /**
     * Takes a piece.
     *
     * @return the message, when this piece completed one
     * @throws BrokenMessageException when the message is longer than allowed, or a piece that is not the last is not full (which
     *     would let a peer send endless small pieces)
     */
    public Optional<byte[]> accept(Envelope piece) throws BrokenMessageException {
        byte[] payload = piece.payload();
        boolean last = piece.kind() == Kind.WHOLE;
        if (parts.size() + payload.length > maxMessage || (!last && payload.length != Envelope.MAX_PAYLOAD)) {
            throw new BrokenMessageException();
        }
        inside = !last;
        return last ? complete(payload) : keep(payload);
    }

    private Optional<byte[]> keep(byte[] payload) {
        parts.writeBytes(payload);
        return Optional.empty();
    }

    private Optional<byte[]> complete(byte[] payload) {
        byte[] message = payload;
        if (parts.size() > 0) {
            parts.writeBytes(payload);
            message = parts.toByteArray();
            parts.reset();
        }
        return Optional.of(message);
    }
}
