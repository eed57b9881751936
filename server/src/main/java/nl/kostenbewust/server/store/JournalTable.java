package nl.kostenbewust.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the journals, each with its hash. */
record JournalTable(Sql sql) {

    /** A row as it was found, with the hash that it was written with. */
    record Chained(JournalRow row, Bytes hash) {}

    void insert(List<Chained> all) throws SQLException {
        sql.changeAll(
                "INSERT INTO journal (session, sequence, team, seat, command_number, command, events, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                all.stream().map(JournalTable::cells).toList());
    }

    private static Object[] cells(Chained chained) {
        JournalRow row = chained.row();
        return new Object[] {
            row.sessionId(),
            row.sequence(),
            row.team(),
            row.seat(),
            row.commandNumber(),
            row.command(),
            row.events(),
            chained.hash()
        };
    }

    /** The row that this seat wrote earlier under this row's command number. */
    Optional<JournalRow> earlier(JournalRow row) throws SQLException {
        if (row.seat() == JournalRow.SYSTEM) {
            return Optional.empty();
        }
        return sql
                .query(
                        "SELECT * FROM journal WHERE session = ? AND seat = ? AND seat <> 0 AND command_number = ?",
                        JournalTable::row,
                        row.sessionId(),
                        row.seat(),
                        row.commandNumber())
                .stream()
                .findFirst();
    }

    /** Adds the rows of a session to a chain, in order. */
    void read(String sessionId, Chain chain) throws SQLException {
        sql.query(
                "SELECT * FROM journal WHERE session = ? ORDER BY sequence", row -> chain.add(chained(row)), sessionId);
    }

    /** The ids of sessions that have rows here but no row of their own. */
    List<String> orphans() throws SQLException {
        return sql.query(
                "SELECT DISTINCT session FROM journal WHERE session NOT IN (SELECT id FROM session) ORDER BY session",
                row -> Sql.text(row, "session"));
    }

    /** How many bytes of commands and events there are of each session. */
    Map<String, Long> sizes() throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        sql.query(
                "SELECT session, SUM(LENGTH(command) + LENGTH(events)) AS size FROM journal GROUP BY session",
                row -> sizes.put(Sql.text(row, "session"), row.getLong("size")));
        return sizes;
    }

    void delete(String sessionId) throws SQLException {
        sql.change("DELETE FROM journal WHERE session = ?", sessionId);
    }

    private static Chained chained(ResultSet row) throws SQLException {
        return new Chained(row(row), Sql.bytes(row, "hash"));
    }

    private static JournalRow row(ResultSet row) throws SQLException {
        return new JournalRow(
                Sql.text(row, "session"),
                row.getLong("sequence"),
                Sql.text(row, "team"),
                Sql.integer(row, "seat"),
                row.getLong("command_number"),
                Sql.bytes(row, "command"),
                Sql.bytes(row, "events"));
    }
}
