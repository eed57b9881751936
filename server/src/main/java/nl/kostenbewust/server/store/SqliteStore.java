package nl.kostenbewust.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store in one SQLite file, every commit synced to disk, one process at a time. */
public final class SqliteStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);

    private final Connection connection;
    private final Sql sql;
    private final Journals journals;
    private final Transactions transactions;
    private final GroupCommit writer;

    private SqliteStore(Connection connection) {
        this.connection = connection;
        sql = new Sql(connection);
        journals = new Journals(sql);
        transactions = new Transactions(sql, journals::forget);
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
        return write(() -> journals.create(start));
    }

    @Override
    public CompletionStage<Session> changeState(String sessionId, SessionState state) {
        if (state == SessionState.DAMAGED) {
            throw new IllegalArgumentException("damage is found, not declared");
        }
        return write(() -> journals.changeState(sessionId, state));
    }

    @Override
    public CompletionStage<Appended> append(JournalRow row) {
        return write(() -> journals.append(row));
    }

    @Override
    public CompletionStage<Void> putSeat(Seat seat) {
        return write(() -> journals.put(seat));
    }

    @Override
    public CompletionStage<Void> eraseName(String sessionId, int seat) {
        return erase(() -> journals.eraseName(sessionId, seat));
    }

    @Override
    public CompletionStage<Void> eraseSession(String sessionId) {
        return erase(() -> journals.erase(sessionId));
    }

    @Override
    public CompletionStage<List<Session>> sessions() {
        return writer.submit(Task.alone(journals::all));
    }

    @Override
    public CompletionStage<Loaded> load(String sessionId) {
        return writer.submit(Task.alone(() -> journals.load(sessionId)));
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

    /** Erased content lives on in the write-ahead log until that is written back and cut. */
    private CompletionStage<Void> erase(Task.Work<Void> erasure) {
        return write(erasure).thenCombine(writer.submit(Task.alone(this::cutLog)), (erased, cut) -> null);
    }

    private Void cutLog() throws SQLException {
        int busy = sql.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1))
                .get(0);
        if (busy != 0) {
            throw new SQLException("write-ahead log in use");
        }
        return null;
    }
}
