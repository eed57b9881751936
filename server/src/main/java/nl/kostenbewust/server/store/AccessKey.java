package nl.kostenbewust.server.store;

import java.util.Objects;

/**
 * What opens the lecturer's page: a link that was printed, or a browser that came in by one. Only the hash of the secret is kept.
 *
 * @param hash of the secret, see {@link SeatToken#hash}
 * @param kind what it opens with
 * @param madeAt epoch milliseconds
 */
public record AccessKey(Bytes hash, Kind kind, long madeAt) {
    /** What a key is. */
    public enum Kind {
        /** The link that a start of the server printed. */
        LINK,
        /** The cookie of a browser that came in by a link. */
        BROWSER
    }

    /** Refuses what is absent. */
    public AccessKey {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(kind);
    }
}
