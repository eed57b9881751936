package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.List;

/** What people wrote. Without a seal: like a name it may be erased, and nothing in a game follows from it. */
record NoteTable(Sql sql) {

    void put(Note note) throws SQLException {
        sql.change(
                "INSERT INTO note (session, author, number, text) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (session, author, number) DO UPDATE SET text = excluded.text",
                note.sessionId(),
                note.author(),
                note.number(),
                note.text());
    }

    void delete(String sessionId) throws SQLException {
        sql.change("DELETE FROM note WHERE session = ?", sessionId);
    }

    void delete(String sessionId, int author) throws SQLException {
        sql.change("DELETE FROM note WHERE session = ? AND author = ?", sessionId, author);
    }

    /** All notes of a session, by author and number. */
    List<Note> all(String sessionId) throws SQLException {
        return sql.query(
                "SELECT * FROM note WHERE session = ? ORDER BY author, number",
                row -> new Note(
                        Sql.text(row, "session"),
                        Sql.integer(row, "author"),
                        Sql.integer(row, "number"),
                        Sql.text(row, "text")),
                sessionId);
    }
}
