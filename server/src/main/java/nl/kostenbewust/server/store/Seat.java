package nl.kostenbewust.server.store;

import java.security.MessageDigest;
import java.util.Objects;

/**
 * A player's place in a session.
 *
 * @param sessionId the session
 * @param id 1 or more, unique within the session; the journal knows the player by this alone
 * @param team the id of the team
 * @param name the name on the screen; empty once erased
 * @param tokenHash the hash of the token with which the player comes back
 */
public record Seat(String sessionId, int id, String team, String name, Bytes tokenHash) {

    /** Refuses null, text that cannot be stored, and ids below 1. */
    public Seat {
        StoredText.require(sessionId, "sessionId");
        StoredText.require(team, "team");
        StoredText.require(name, "name");
        Objects.requireNonNull(tokenHash, "tokenHash");
        if (id < 1) {
            throw new IllegalArgumentException("seat id must be 1 or more: " + id);
        }
    }

    /** Whether the token is this seat's; takes the same time whatever the answer. */
    public boolean accepts(SeatToken token) {
        return MessageDigest.isEqual(token.hash().toArray(), tokenHash.toArray());
    }

    /** The same seat under another name. */
    public Seat named(String other) {
        return new Seat(sessionId, id, team, other, tokenHash);
    }

    /** Without the name, so that it cannot end up in a log. */
    @Override
    public String toString() {
        return "Seat[" + sessionId + " " + id + ", team " + team + "]";
    }
}
