package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** When each session was last used, sealed: a changed byte must not have a session purged before its time. */
record LastUseTable(Sql sql) {

    void put(String sessionId, long at) throws SQLException {
        sql.change(
                "INSERT INTO last_use (session, used_at, seal) VALUES (?, ?, ?)"
                        + " ON CONFLICT (session) DO UPDATE SET used_at = excluded.used_at, seal = excluded.seal",
                sessionId,
                at,
                Seals.of(sessionId, at));
    }

    void delete(String sessionId) throws SQLException {
        sql.change("DELETE FROM last_use WHERE session = ?", sessionId);
    }

    /** By session; empty where the seal does not hold. */
    Map<String, OptionalLong> all() throws SQLException {
        Map<String, OptionalLong> all = new HashMap<>();
        sql.query("SELECT * FROM last_use", row -> {
            String session = Sql.text(row, "session");
            long at = row.getLong("used_at");
            boolean holds = Seals.of(session, at).equals(Sql.bytes(row, "seal"));
            return all.put(session, holds ? OptionalLong.of(at) : OptionalLong.empty());
        });
        return all;
    }
}
