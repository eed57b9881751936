package nl.kostenbewust.server.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The closing word: why, and the version of the one who hangs up. The layout is the same in every wire version.
 *
 * @param farewell why the connection ends
 * @param version the wire version of the sender, 0 to 65535
 */
public record Goodbye(Farewell farewell, int version) {
    private static final int SIZE = 3;

    /** Returns a closing word of this program. */
    public static Goodbye because(Farewell farewell) {
        return new Goodbye(farewell, Hello.CURRENT_VERSION);
    }

    /** Returns the envelope that carries this word. */
    public Envelope envelope() {
        byte[] payload = ByteBuffer.allocate(SIZE)
                .put(farewell.code())
                .putShort((short) version)
                .array();
        return new Envelope(Kind.BYE, payload);
    }

    /** Returns the closing word in the envelope, or nothing when it holds anything else. */
    public static Optional<Goodbye> read(Envelope envelope) {
        ByteBuffer bytes = ByteBuffer.wrap(envelope.payload());
        if (envelope.kind() != Kind.BYE || bytes.remaining() < SIZE) {
            return Optional.empty();
        }
        return Optional.of(new Goodbye(Farewell.of(bytes.get()), Short.toUnsignedInt(bytes.getShort())));
    }
}
