package nl.kostenbewust.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store in one SQLite file, every commit synced to disk, one process at a time. */
public final class SqliteStore implements Store {
    private static final int ID_LENGTH = 16;
    private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);

    private final Connection connection;
    private final Sql sql;
    private final SessionTable sessions;
    private final JournalTable journals;
    private final SeatTable seats;
    private final SessionReader reader;
    private final Transactions transactions;
    private final GroupCommit writer;

    /** Sessions that were found intact since opening; a session is checked whole before its first write. */
    private final Map<String, Session> intact = new HashMap<>();

    private SqliteStore(Connection connection) {
        this.connection = connection;
        sql = new Sql(connection);
        sessions = new SessionTable(sql);
        journals = new JournalTable(sql);
        seats = new SeatTable(sql);
        reader = new SessionReader(sessions, journals, seats);
        transactions = new Transactions(sql, intact::clear);
        writer = new GroupCommit(transactions);
    }

    /**
     * Opens the store in a directory, making what is missing.
     *
     * @throws StorageException if another process has it open, a newer version made it, or it cannot be read
     */
    public static SqliteStore open(Path directory) {
        return open(directory, UnaryOperator.identity());
    }

    /** As {@link #open(Path)}, with something between the store and its database: where tests put their faults. */
    static SqliteStore open(Path directory, UnaryOperator<Connection> between) {
        return new SqliteStore(between.apply(SqliteFile.open(directory)));
    }

    @Override
    public CompletionStage<Session> createSession(SessionStart start) {
        return write(() -> {
            String id = RandomText.ofLength(ID_LENGTH);
            Session session = new Session(id, start, SessionState.OPEN, new Head(0, Seals.start(id, start)));
            sessions.insert(session);
            intact.put(id, session);
            return session;
        });
    }

    @Override
    public CompletionStage<Session> changeState(String sessionId, SessionState state) {
        if (state == SessionState.DAMAGED) {
            throw new IllegalArgumentException("damage is found, not declared");
        }
        return write(() -> update(intact(sessionId).with(state)));
    }

    @Override
    public CompletionStage<Appended> append(JournalRow row) {
        return write(() -> {
            Session session = intact(row.sessionId());
            Optional<JournalRow> earlier = journals.earlier(row);
            return earlier.isPresent() ? repeated(earlier.get(), row) : appendTo(session, row);
        });
    }

    @Override
    public CompletionStage<Void> putSeat(Seat seat) {
        return write(() -> {
            intact(seat.sessionId());
            seats.put(seat);
            return null;
        });
    }

    @Override
    public CompletionStage<Void> eraseName(String sessionId, int seat) {
        return erase(() -> seats.eraseName(sessionId, seat));
    }

    @Override
    public CompletionStage<Void> eraseSession(String sessionId) {
        return erase(() -> {
            journals.delete(sessionId);
            seats.delete(sessionId);
            sessions.delete(sessionId);
            intact.remove(sessionId);
        });
    }

    @Override
    public CompletionStage<List<Session>> sessions() {
        return writer.submit(Task.alone(reader::all));
    }

    @Override
    public CompletionStage<Loaded> load(String sessionId) {
        return writer.submit(Task.alone(() -> check(sessionId)));
    }

    @Override
    public CompletionStage<Health> health() {
        return writer.submit(Task.alone(transactions::health));
    }

    @Override
    public void close() {
        writer.close();
        try {
            connection.close();
        } catch (SQLException e) {
            // Every acknowledged write is on disk already; closing only tidies up.
            LOG.warn("De opslag sloot niet netjes.", e);
        }
    }

    private <T> CompletionStage<T> write(Task.Work<T> work) {
        return writer.submit(Task.write(work));
    }

    private interface Erasure {
        void run() throws SQLException;
    }

    /** Erased content lives on in the write-ahead log until that is written back and cut. */
    private CompletionStage<Void> erase(Erasure erasure) {
        CompletionStage<Void> erased = write(() -> {
            erasure.run();
            return null;
        });
        return erased.thenCombine(writer.submit(Task.alone(this::cutLog)), (first, second) -> null);
    }

    private Void cutLog() throws SQLException {
        int busy = sql.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1))
                .get(0);
        if (busy != 0) {
            throw new SQLException("write-ahead log in use");
        }
        return null;
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
        journals.insert(row, hash);
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

    private Session intact(String sessionId) throws SQLException {
        if (!intact.containsKey(sessionId) && check(sessionId) instanceof Loaded.Damaged damaged) {
            throw new StorageException(Reason.DAMAGED_SESSION, damaged.sentence());
        }
        return intact.get(sessionId);
    }

    private Loaded check(String sessionId) throws SQLException {
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
}
