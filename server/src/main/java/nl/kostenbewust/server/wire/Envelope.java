package nl.kostenbewust.server.wire;

/**
 * The one thing that travels: a kind and at most {@link #MAX_PAYLOAD} bytes. On the wire: length (4 bytes, big endian, kind
 * included), kind (1 byte), payload. The array is not copied; whoever made it leaves it alone afterwards.
 *
 * @param kind what the envelope is for
 * @param payload its bytes, possibly none
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares envelopes.
public record Envelope(Kind kind, byte[] payload) {
    /** The most payload bytes in one envelope; longer messages are split, so that every buffer can stay small. */
    public static final int MAX_PAYLOAD = 8192;

    /** The bytes that the length takes on the wire. */
    public static final int PREFIX = 4;

    /** The most bytes one envelope takes on the wire. */
    public static final int MAX_SIZE = PREFIX + 1 + MAX_PAYLOAD;

    /** Size in bytes for KryoNet's write buffer, one for each connection. */
    public static final int WRITE_BUFFER = 2 * MAX_SIZE;

    /** Size in bytes for KryoNet's read buffer, one for each connection. */
    public static final int READ_BUFFER = 2 * MAX_SIZE;

    private static final byte[] NOTHING = {};

    /** Refuses a payload longer than {@link #MAX_PAYLOAD}. */
    public Envelope {
        if (payload.length > MAX_PAYLOAD) {
            throw new IllegalArgumentException("payload of " + payload.length + " bytes, at most " + MAX_PAYLOAD);
        }
    }

    /** Returns an envelope that says "I am still here". */
    public static Envelope beat() {
        return new Envelope(Kind.BEAT, NOTHING);
    }
}
