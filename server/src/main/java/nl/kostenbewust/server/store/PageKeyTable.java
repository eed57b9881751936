package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.List;

/** The keys to the pages, sealed: a changed byte must not turn one key into another. */
record PageKeyTable(Sql sql) {

    /** A key as it was found, and whether it is as it was written. */
    private record Sealed(PageKey key, boolean holds) {}

    void put(PageKey key) throws SQLException {
        sql.change(
                "INSERT INTO page_key (hash, role, session, issued_at, seal) VALUES (?, ?, ?, ?, ?)",
                key.hash(),
                key.role(),
                key.sessionId(),
                key.issuedAt(),
                Seals.of(key));
    }

    void delete(Bytes hash) throws SQLException {
        sql.change("DELETE FROM page_key WHERE hash = ?", hash);
    }

    void deleteOf(String sessionId) throws SQLException {
        sql.change("DELETE FROM page_key WHERE session = ?", sessionId);
    }

    /** All of which the seal holds, oldest first. */
    List<PageKey> all() throws SQLException {
        return sql
                .query("SELECT * FROM page_key ORDER BY issued_at, hash", row -> {
                    PageKey key = new PageKey(
                            Sql.bytes(row, "hash"),
                            Sql.text(row, "role"),
                            Sql.text(row, "session"),
                            row.getLong("issued_at"));
                    return new Sealed(key, Seals.of(key).equals(Sql.bytes(row, "seal")));
                })
                .stream()
                .filter(Sealed::holds)
                .map(Sealed::key)
                .toList();
    }
}
