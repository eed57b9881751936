package nl.kostenbewust.server.store;

import java.security.MessageDigest;
import java.util.regex.Pattern;

/** The secret with which a player takes a seat again: 130 random bits. Only its hash is ever stored. */
public final class SeatToken {
    private static final int LENGTH = 26;
    private static final Pattern SHAPE = Pattern.compile("[" + RandomText.ALPHABET + "]{" + LENGTH + "}");

    private final String text;

    private SeatToken(String text) {
        this.text = text;
    }

    /** A new token. */
    public static SeatToken random() {
        return new SeatToken(RandomText.ofLength(LENGTH));
    }

    /** The token that a player showed; refuses what was never a token. The text is not repeated in the refusal. */
    public static SeatToken of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a seat token");
        }
        return new SeatToken(text);
    }

    /** Whether this text is the secret with that hash; takes the same time whatever the answer. */
    public static boolean isOf(Bytes hash, String text) {
        return SHAPE.matcher(text).matches()
                && MessageDigest.isEqual(new SeatToken(text).hash().toArray(), hash.toArray());
    }

    /** The secret itself: for the player's own connection, never for an address, a log or a file. */
    public String secret() {
        return text;
    }

    /** The SHA-256 of the secret, for {@link Seat#tokenHash}. */
    public Bytes hash() {
        return new Hash().text(text).done();
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "SeatToken[***]";
    }
}
