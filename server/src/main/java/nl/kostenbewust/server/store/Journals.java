package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.server.store.StorageException.Reason;

/**
 * What may be written to sessions, seats and journals, and what is refused. Runs on the writer's thread, writes within the
 * writer's transaction. A method that refuses has written nothing.
 */
final class Journals {
    private static final int ID_LENGTH = 16;

    private final SessionTable sessions;
    private final JournalTable rows;
    private final SeatTable seats;
    private final SessionReader reader;

    /** Sessions found intact, with what was written since; a session is checked whole before its first write. */
    private final Map<String, Session> intact = new HashMap<>();

    Journals(Sql sql) {
        sessions = new SessionTable(sql);
        rows = new JournalTable(sql);
        seats = new SeatTable(sql);
        reader = new SessionReader(sessions, rows, seats);
    }

    /** Forgets what was found and written: the transaction was rolled back. */
    void forget() {
        intact.clear();
    }

    Session create(SessionStart start) throws SQLException {
        String id = RandomText.ofLength(ID_LENGTH);
        Session session = new Session(id, start, SessionState.OPEN, new Head(0, Seals.start(id, start)));
        sessions.insert(session);
        intact.put(id, session);
        return session;
    }

    Session changeState(String sessionId, SessionState state) throws SQLException {
        return update(intact(sessionId).with(state));
    }

    Appended append(JournalRow row) throws SQLException {
        Session session = intact(row.sessionId());
        Optional<JournalRow> earlier = rows.earlier(row);
        return earlier.isPresent() ? repeated(earlier.get(), row) : appendTo(session, row);
    }

    Void put(Seat seat) throws SQLException {
        intact(seat.sessionId());
        seats.put(seat);
        return null;
    }

    Void eraseName(String sessionId, int seat) throws SQLException {
        seats.eraseName(sessionId, seat);
        return null;
    }

    Void erase(String sessionId) throws SQLException {
        rows.delete(sessionId);
        seats.delete(sessionId);
        sessions.delete(sessionId);
        intact.remove(sessionId);
        return null;
    }

    List<Session> all() throws SQLException {
        return reader.all();
    }

    Loaded load(String sessionId) throws SQLException {
        Loaded loaded = reader.load(sessionId)
                .orElseThrow(() ->
                        new StorageException(Reason.UNKNOWN_SESSION, "Sessie " + sessionId + " bestaat niet (meer)."));
        if (loaded instanceof Loaded.Intact) {
            intact.put(sessionId, loaded.session());
        } else {
            intact.remove(sessionId);
        }
        return loaded;
    }

    private Appended appendTo(Session session, JournalRow row) throws SQLException {
        long expected = session.head().count() + 1;
        if (row.sequence() != expected) {
            throw new StorageException(
                    Reason.OUT_OF_ORDER,
                    "Stap " + row.sequence() + " van sessie " + session.id() + " is niet aan de beurt; dat is stap "
                            + expected + ". Laad de sessie opnieuw.");
        }
        Bytes hash = Seals.next(session.head().hash(), row);
        rows.insert(row, hash);
        update(session.with(new Head(expected, hash)));
        return new Appended(expected, false);
    }

    private static Appended repeated(JournalRow earlier, JournalRow row) {
        if (!earlier.command().equals(row.command())) {
            throw new StorageException(
                    Reason.NUMBER_REUSED,
                    "Opdracht " + row.commandNumber() + " van speler " + row.seat()
                            + " is al gegeven, en was toen een andere. Laad de sessie opnieuw.");
        }
        return new Appended(earlier.sequence(), true);
    }

    private Session update(Session session) throws SQLException {
        sessions.update(session);
        intact.put(session.id(), session);
        return session;
    }

    private Session intact(String sessionId) {
        if (!intact.containsKey(sessionId) && check(sessionId) instanceof Loaded.Damaged damaged) {
            throw new StorageException(Reason.DAMAGED_SESSION, damaged.sentence());
        }
        return intact.get(sessionId);
    }

    /** A session that cannot be read refuses its own write; it must not stop the store for the others. */
    private Loaded check(String sessionId) {
        try {
            return load(sessionId);
        } catch (SQLException e) {
            throw new StorageException(
                    Reason.UNREADABLE, "Sessie " + sessionId + " kan niet worden gelezen: " + e.getMessage(), e);
        }
    }
}
