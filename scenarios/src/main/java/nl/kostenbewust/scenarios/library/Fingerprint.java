package nl.kostenbewust.scenarios.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** What tells one set of files from another. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 in hexadecimal; the order of the files does not matter. */
    static String of(List<SourceFile> files) {
        MessageDigest digest = sha256();
        files.stream()
                .sorted(Comparator.comparing(SourceFile::name).thenComparing(SourceFile::kind))
                .forEach(file -> {
                    add(file.name().getBytes(StandardCharsets.UTF_8), digest);
                    add(file.bytes(), digest);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The length first, so that no two lists of files run together into the same bytes. */
    private static void add(byte[] bytes, MessageDigest digest) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
