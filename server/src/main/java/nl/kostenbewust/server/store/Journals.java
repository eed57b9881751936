package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
    private final LastUseTable lastUse;
    private final PageKeyTable pageKeys;
    private final NoteTable notes;
    private final SessionReader reader;
    private final Sql sql;

    /** Sessions found intact, with what was written since; a session is checked whole before its first write. */
    private final Map<String, Tail> intact = new HashMap<>();

    /** Rows of this transaction that go to the database together, because every trip there costs time. */
    private final List<JournalTable.Chained> unwritten = new ArrayList<>();

    Journals(Sql sql) {
        this.sql = sql;
        sessions = new SessionTable(sql);
        lastUse = new LastUseTable(sql);
        rows = new JournalTable(sql);
        seats = new SeatTable(sql);
        pageKeys = new PageKeyTable(sql);
        notes = new NoteTable(sql);
        reader = new SessionReader(sessions, rows, seats, notes);
    }

    /** Forgets what was found and written: the transaction was rolled back. */
    void forget() {
        intact.clear();
        unwritten.clear();
    }

    /** Sends what this transaction has not sent yet. */
    void flush() throws SQLException {
        if (!unwritten.isEmpty()) {
            rows.insert(unwritten);
            unwritten.clear();
        }
        for (Tail tail : intact.values()) {
            if (tail.takeChanged()) {
                sessions.update(tail.session());
            }
        }
    }

    Session create(SessionStart start) throws SQLException {
        String id = RandomText.ofLength(ID_LENGTH);
        Session session = new Session(id, start, SessionState.OPEN, new Head(0, Seals.start(id, start)));
        sessions.insert(session);
        intact.put(id, new Tail(session));
        return session;
    }

    Session changeState(String sessionId, SessionState state) throws SQLException {
        Tail tail = intact(sessionId);
        tail.become(tail.session().with(state));
        return tail.session();
    }

    Appended append(JournalRow row) throws SQLException {
        Tail tail = intact(row.sessionId());
        if (tail.mayRepeat(row)) {
            flush();
            Optional<JournalRow> earlier = rows.earlier(row);
            if (earlier.isPresent()) {
                return repeated(earlier.get(), row);
            }
        }
        return appendTo(tail, row);
    }

    Void put(Seat seat) throws SQLException {
        intact(seat.sessionId());
        seats.put(seat);
        return null;
    }

    Void eraseName(String sessionId, int seat) throws SQLException {
        seats.eraseName(sessionId, seat);
        notes.delete(sessionId, seat);
        return null;
    }

    Void used(String sessionId, long at) throws SQLException {
        intact(sessionId);
        lastUse.put(sessionId, at);
        return null;
    }

    Void put(Note note) throws SQLException {
        intact(note.sessionId());
        notes.put(note);
        return null;
    }

    Void erase(Collection<String> sessionIds) throws SQLException {
        flush();
        for (String id : sessionIds) {
            rows.delete(id);
            seats.delete(id);
            notes.delete(id);
            lastUse.delete(id);
            pageKeys.deleteOf(id);
            sessions.delete(id);
            intact.remove(id);
        }
        return null;
    }

    Void put(PageKey key) throws SQLException {
        pageKeys.put(key);
        return null;
    }

    Void forgetKeys(Collection<Bytes> hashes) throws SQLException {
        for (Bytes hash : hashes) {
            pageKeys.delete(hash);
        }
        return null;
    }

    List<PageKey> pageKeys() throws SQLException {
        return pageKeys.all();
    }

    List<Session> all() throws SQLException {
        return reader.all();
    }

    List<KeptSession> kept() throws SQLException {
        Map<String, Long> sizes = rows.sizes();
        Map<String, OptionalLong> uses = lastUse.all();
        return all().stream()
                .map(session -> new KeptSession(
                        session,
                        sizes.getOrDefault(session.id(), 0L),
                        KeptSession.used(session, uses.get(session.id()))))
                .toList();
    }

    Loaded load(String sessionId) throws SQLException {
        Loaded loaded = reader.load(sessionId)
                .orElseThrow(() ->
                        new StorageException(Reason.UNKNOWN_SESSION, "Sessie " + sessionId + " bestaat niet (meer)."));
        if (loaded instanceof Loaded.Intact found) {
            intact.put(sessionId, new Tail(found));
        } else {
            intact.remove(sessionId);
        }
        return loaded;
    }

    private Appended appendTo(Tail tail, JournalRow row) {
        Session session = tail.session();
        long expected = session.head().count() + 1;
        if (row.sequence() != expected) {
            throw new StorageException(
                    Reason.OUT_OF_ORDER,
                    "Stap " + row.sequence() + " van sessie " + session.id() + " is niet aan de beurt; dat is stap "
                            + expected + ". Laad de sessie opnieuw.");
        }
        Bytes hash = Seals.next(session.head().hash(), row);
        unwritten.add(new JournalTable.Chained(row, hash));
        tail.grow(row, new Head(expected, hash));
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

    private Tail intact(String sessionId) throws SQLException {
        if (!intact.containsKey(sessionId) && check(sessionId) instanceof Loaded.Damaged damaged) {
            throw new StorageException(Reason.DAMAGED_SESSION, damaged.sentence());
        }
        return intact.get(sessionId);
    }

    /**
     * A session that cannot be read refuses its own write; it must not stop the store for the others. Nothing is written
     * here, and all is taken back: PostgreSQL would give up the whole transaction for one read that failed.
     */
    private Loaded check(String sessionId) throws SQLException {
        sql.run("SAVEPOINT checking");
        try {
            return load(sessionId);
        } catch (SQLException e) {
            throw new StorageException(
                    Reason.UNREADABLE, "Sessie " + sessionId + " kan niet worden gelezen: " + e.getMessage(), e);
        } finally {
            sql.run("ROLLBACK TO SAVEPOINT checking");
            sql.run("RELEASE SAVEPOINT checking");
        }
    }
}
