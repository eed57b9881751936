package nl.kostenbewust.server.store;

/**
 * A key to the pages in a browser, of which only the hash is ever stored.
 *
 * @param hash of the secret, see {@link SeatToken#hash}
 * @param role what the key is for, a word of the pages
 * @param sessionId the session that it opens; empty: all of them
 * @param issuedAt when it was made, in epoch milliseconds by the caller's clock
 */
public record PageKey(Bytes hash, String role, String sessionId, long issuedAt) {}
