package nl.kostenbewust.server.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * "Here", as one UDP packet, shorter than a {@link Call}. It tells where the server listens and nothing of its lessons.
 *
 * @param nonce of the call
 * @param version the wire version of the server, 0 to 65535
 * @param port where the game is played, TCP
 */
public record Reply(long nonce, int version, int port) {
    /** The bytes of a reply. */
    public static final int SIZE = 16;

    private static final int MAGIC = 0x4B6F4872; // "KoHr"

    /** Returns the packet that carries this reply. */
    public byte[] packet() {
        return ByteBuffer.allocate(SIZE)
                .putInt(MAGIC)
                .putLong(nonce)
                .putShort((short) version)
                .putShort((short) port)
                .array();
    }

    /** Returns the reply in these bytes, or nothing when they are anything else. */
    public static Optional<Reply> read(ByteBuffer packet) {
        if (packet.remaining() != SIZE || packet.getInt() != MAGIC) {
            return Optional.empty();
        }
        return Optional.of(new Reply(
                packet.getLong(), Short.toUnsignedInt(packet.getShort()), Short.toUnsignedInt(packet.getShort())));
    }
}
