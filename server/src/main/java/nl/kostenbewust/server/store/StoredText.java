package nl.kostenbewust.server.store;

import java.nio.charset.StandardCharsets;

/** Text that every database can keep. */
final class StoredText {
    private StoredText() {}

    /** Refuses null, half a character, and the zero that PostgreSQL cannot keep. */
    static void require(String text, String what) {
        if (text == null
                || text.indexOf('\0') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(what + " cannot be stored");
        }
    }
}
