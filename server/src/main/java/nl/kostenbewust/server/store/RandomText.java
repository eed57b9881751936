package nl.kostenbewust.server.store;

import java.security.SecureRandom;

/** Unguessable text of lower-case letters and digits, without the look-alikes i, l, o and u: five bits a character. */
final class RandomText {
    static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** Text of so many characters. */
    static String ofLength(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
