package nl.kostenbewust.server.wire;

import java.util.Optional;

/** What an envelope is for; the code is its first byte on the wire and never changes meaning. */
public enum Kind {
    /** Server to client, first of all: the connection's number (KryoNet's RegisterTCP). */
    REGISTER(1),
    /** Both ways, once: who I am and which version I speak; see {@link Hello}. */
    HELLO(2),
    /** Both ways: I am still here. */
    BEAT(3),
    /** Both ways: a full piece of a message of which more follows. */
    PART(4),
    /** Both ways: a whole message, or its last piece. */
    WHOLE(5),
    /** Both ways, last of all: why I hang up; see {@link Goodbye}. */
    BYE(6);

    private final byte code;

    Kind(int code) {
        this.code = (byte) code;
    }

    /** Returns the byte that stands for this kind on the wire. */
    public byte code() {
        return code;
    }

    /** Returns the kind that the byte stands for, or nothing when no kind has that code. */
    public static Optional<Kind> of(byte code) {
        for (Kind kind : values()) {
            if (kind.code == code) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
