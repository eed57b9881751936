package nl.kostenbewust.server.store;

import java.util.OptionalLong;

/**
 * A session with what it takes to decide how long it stays.
 *
 * @param session the session
 * @param bytes how large its journal is
 * @param usedAt when it was last used, in epoch milliseconds; empty when that cannot be trusted
 */
public record KeptSession(Session session, long bytes, OptionalLong usedAt) {

    /** The last use that was noted; without one, when the session was made. */
    static OptionalLong used(Session session, OptionalLong noted) {
        if (session.state() == SessionState.DAMAGED) {
            return OptionalLong.empty();
        }
        return noted == null ? OptionalLong.of(session.start().createdAt()) : noted;
    }
}
