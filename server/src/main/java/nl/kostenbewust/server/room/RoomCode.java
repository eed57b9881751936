package nl.kostenbewust.server.room;

import java.security.SecureRandom;
import java.util.Locale;

/** The code on the projector with which trainees find a room: eight of 31 signs, without those that look alike. */
public final class RoomCode {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private RoomCode() {}

    /** A new code. */
    public static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What somebody typed, as a code would be written. */
    static String tidy(String typed) {
        return typed.strip().replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
    }
}
