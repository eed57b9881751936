package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The keys of the lecturer's page, sealed: a changed byte must not make a key of something else. */
record AccessKeyTable(Sql sql) {

    void put(AccessKey key) throws SQLException {
        sql.change(
                "INSERT INTO access_key (hash, kind, made_at, seal) VALUES (?, ?, ?, ?)",
                key.hash(),
                key.kind().name(),
                key.madeAt(),
                Seals.of(key));
    }

    /** Those whose seal holds, oldest first. */
    List<AccessKey> all() throws SQLException {
        List<AccessKey> all = new ArrayList<>();
        sql.query("SELECT * FROM access_key ORDER BY made_at", row -> {
            AccessKey key = new AccessKey(Sql.bytes(row, "hash"), kind(Sql.text(row, "kind")), row.getLong("made_at"));
            return Seals.of(key).equals(Sql.bytes(row, "seal")) && all.add(key);
        });
        return all;
    }

    /** A kind that does not exist is of a damaged row, whose seal then fails. */
    private static AccessKey.Kind kind(String name) {
        return name.equals(AccessKey.Kind.LINK.name()) ? AccessKey.Kind.LINK : AccessKey.Kind.BROWSER;
    }

    void deleteAll() throws SQLException {
        sql.change("DELETE FROM access_key");
    }
}
