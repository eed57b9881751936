package nl.kostenbewust.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The rows of the seats, each with its seal. */
record SeatTable(Sql sql) {

    /** A seat as it was found, and whether it is as it was written. */
    record Sealed(Seat seat, boolean holds) {}

    void put(Seat seat) throws SQLException {
        sql.change(
                "INSERT INTO seat (session, id, team, name, token_hash, seal) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (session, id) DO UPDATE SET team = excluded.team, name = excluded.name,"
                        + " token_hash = excluded.token_hash, seal = excluded.seal",
                seat.sessionId(),
                seat.id(),
                seat.team(),
                seat.name(),
                seat.tokenHash(),
                Seals.of(seat));
    }

    void eraseName(String sessionId, int id) throws SQLException {
        sql.change("UPDATE seat SET name = '' WHERE session = ? AND id = ?", sessionId, id);
    }

    void delete(String sessionId) throws SQLException {
        sql.change("DELETE FROM seat WHERE session = ?", sessionId);
    }

    /** All seats of a session, by id; fails on values that no seat can have. */
    List<Sealed> all(String sessionId) throws SQLException {
        return sql.query("SELECT * FROM seat WHERE session = ? ORDER BY id", SeatTable::read, sessionId);
    }

    private static Sealed read(ResultSet row) throws SQLException {
        Seat seat = new Seat(
                Sql.text(row, "session"),
                Sql.integer(row, "id"),
                Sql.text(row, "team"),
                Sql.text(row, "name"),
                Sql.bytes(row, "token_hash"));
        return new Sealed(seat, Seals.of(seat).equals(Sql.bytes(row, "seal")));
    }
}
