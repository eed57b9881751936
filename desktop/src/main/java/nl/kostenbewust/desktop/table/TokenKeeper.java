package nl.kostenbewust.desktop.table;

import java.util.Optional;

/** Keeps the token of one seat between two starts of the game. Never throws: a token that cannot be kept is not worth the game. */
public interface TokenKeeper {
    /** The token kept, if any. */
    Optional<String> token();

    /** Keeps this token instead, and tells whether that worked. */
    boolean keep(String token);

    /** Throws the token away. */
    void forget();
}
