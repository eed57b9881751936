package nl.kostenbewust.server.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 over a list of fields; every field is preceded by its length, so that no two lists look the same. */
final class Hash {
    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a number. */
    Hash number(long value) {
        return field(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** Adds text. */
    Hash text(String value) {
        return field(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    Hash bytes(Bytes value) {
        return field(value.toArray());
    }

    /** The 32 bytes of the hash. */
    Bytes done() {
        return Bytes.of(digest.digest());
    }

    private Hash field(byte[] value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        digest.update(value);
        return this;
    }
}
