package nl.kostenbewust.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The rows of the sessions, each with its seal. */
record SessionTable(Sql sql) {

    void insert(Session session) throws SQLException {
        SessionStart start = session.start();
        sql.change(
                "INSERT INTO session (id, created_at, scenario, scenario_version, seed, room_code, settings, format,"
                        + " state, row_count, head, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                session.id(),
                start.createdAt(),
                start.scenario(),
                start.scenarioVersion(),
                start.seed(),
                start.roomCode(),
                start.settings(),
                start.format(),
                session.state().name(),
                session.head().count(),
                session.head().hash(),
                Seals.of(session));
    }

    /** Writes what may change: state and head. */
    void update(Session session) throws SQLException {
        sql.change(
                "UPDATE session SET state = ?, row_count = ?, head = ?, seal = ? WHERE id = ?",
                session.state().name(),
                session.head().count(),
                session.head().hash(),
                Seals.of(session),
                session.id());
    }

    void delete(String id) throws SQLException {
        sql.change("DELETE FROM session WHERE id = ?", id);
    }

    /** The session, {@link SessionState#DAMAGED} if its seal does not hold. */
    Optional<Session> find(String id) throws SQLException {
        List<Session> found = sql.query("SELECT * FROM session WHERE id = ?", SessionTable::read, id);
        // A damaged index finds nothing; only a look at every row can tell that there is nothing.
        return (found.isEmpty() ? all() : found)
                .stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** All sessions, oldest first. */
    List<Session> all() throws SQLException {
        return sql.query("SELECT * FROM session ORDER BY created_at, id", SessionTable::read);
    }

    private static Session read(ResultSet row) throws SQLException {
        SessionStart start = new SessionStart(
                row.getLong("created_at"),
                Sql.text(row, "scenario"),
                Sql.text(row, "scenario_version"),
                row.getLong("seed"),
                Sql.text(row, "room_code"),
                Sql.bytes(row, "settings"),
                format(row));
        Head head = new Head(row.getLong("row_count"), Sql.bytes(row, "head"));
        Session session = new Session(Sql.text(row, "id"), start, state(Sql.text(row, "state")), head);
        return Seals.of(session).equals(Sql.bytes(row, "seal")) ? session : session.with(SessionState.DAMAGED);
    }

    /** A number too large for a format becomes one that no seal was ever made of. */
    private static int format(ResultSet row) throws SQLException {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, row.getLong("format")));
    }

    private static SessionState state(String name) {
        for (SessionState state : SessionState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return SessionState.DAMAGED;
    }
}
