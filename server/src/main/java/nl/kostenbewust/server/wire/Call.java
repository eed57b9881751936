package nl.kostenbewust.server.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * "Is there a server on this network?", as one UDP packet. It is as long as the longest {@link Reply}, so that nobody can use a server to
 * send somebody more than they sent themselves. The layout is the same in every version.
 *
 * @param nonce any number, which the reply repeats
 */
public record Call(long nonce) {
    /** The UDP port on which servers listen for calls. */
    public static final int PORT = 54556;

    /** The bytes of a call. */
    public static final int SIZE = 32;

    private static final int MAGIC = 0x4B6F5A6B; // "KoZk"

    /** Returns the packet that carries this call. */
    public byte[] packet() {
        return ByteBuffer.allocate(SIZE).putInt(MAGIC).putLong(nonce).array();
    }

    /** Returns the call in these bytes, or nothing when they are anything else. */
    public static Optional<Call> read(ByteBuffer packet) {
        if (packet.remaining() != SIZE || packet.getInt() != MAGIC) {
            return Optional.empty();
        }
        return Optional.of(new Call(packet.getLong()));
    }
}
