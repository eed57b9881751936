package nl.kostenbewust.server.store;

import java.util.Arrays;

/** An unchangeable row of bytes, equal to another by content. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Copies the given bytes. */
    public static Bytes of(byte... content) {
        return new Bytes(content.clone());
    }

    /** A copy of the content. */
    public byte[] toArray() {
        return content.clone();
    }

    /** The number of bytes. */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Only the length, so that no content ends up in a log. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
