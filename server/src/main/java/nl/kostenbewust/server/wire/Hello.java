package nl.kostenbewust.server.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The opening word of both sides: a magic number, so that a stranger is known at once, and the wire version. This layout (and
 * that of {@link Goodbye}) stays the same in every version; otherwise two versions could not tell each other apart.
 *
 * @param version the wire version that the sender speaks, 0 to 65535
 */
public record Hello(int version) {
    /** The wire version of this program; two sides talk only when theirs are equal. */
    public static final int CURRENT_VERSION = 1;

    private static final int MAGIC = 0x4B6F496E; // "KoIn"
    private static final int SIZE = 6;

    /** Returns the opening word of this program. */
    public static Hello current() {
        return new Hello(CURRENT_VERSION);
    }

    /** Returns the envelope that carries this word. */
    public Envelope envelope() {
        byte[] payload = ByteBuffer.allocate(SIZE)
                .putInt(MAGIC)
                .putShort((short) version)
                .array();
        return new Envelope(Kind.HELLO, payload);
    }

    /** Returns the opening word in the envelope, or nothing when it holds anything else. */
    public static Optional<Hello> read(Envelope envelope) {
        ByteBuffer bytes = ByteBuffer.wrap(envelope.payload());
        if (envelope.kind() != Kind.HELLO || bytes.remaining() != SIZE || bytes.getInt() != MAGIC) {
            return Optional.empty();
        }
        return Optional.of(new Hello(Short.toUnsignedInt(bytes.getShort())));
    }
}
