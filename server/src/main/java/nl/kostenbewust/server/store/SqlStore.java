package nl.kostenbewust.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store in a database, every commit synced to disk, one process at a time. */
public final class SqlStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(SqlStore.class);

    private final Database database;
    private final Journals journals;
    private final Transactions transactions;
    private final GroupCommit writer;

    private SqlStore(Database database, Sql sql) {
        this.database = database;
        journals = new Journals(sql);
        transactions = new Transactions(database, sql, journals);
        writer = new GroupCommit(transactions);
    }

    /**
     * Opens the store in a directory, in a SQLite file, making what is missing.
     *
     * @throws StorageException if another process has it open, a newer version made it, or it cannot be read
     */
    public static SqlStore open(Path directory) {
        return open(SqliteDatabase.open(directory), UnaryOperator.identity());
    }

    /**
     * Opens the store on a PostgreSQL server, making what is missing.
     *
     * @param url begins with {@code jdbc:postgresql:}
     * @param environment where PGUSER and PGPASSWORD are looked up when the address does not name them
     * @throws StorageException as {@link #open(Path)}, and if this is no such address
     */
    public static SqlStore open(String url, Map<String, String> environment) {
        return open(PostgresDatabase.open(PostgresAddress.of(url, environment)), UnaryOperator.identity());
    }

    /** On an open database, with something between it and the store: where tests put their faults. */
    static SqlStore open(Database database, UnaryOperator<Connection> between) {
        return new SqlStore(database, new Sql(between.apply(database.connection())));
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
    public CompletionStage<Void> putNote(Note note) {
        return write(() -> journals.put(note));
    }

    @Override
    public CompletionStage<Void> eraseName(String sessionId, int seat) {
        return erase(() -> journals.eraseName(sessionId, seat));
    }

    @Override
    public CompletionStage<Void> used(String sessionId, long at) {
        return write(() -> journals.used(sessionId, at));
    }

    @Override
    public CompletionStage<Void> eraseSessions(Collection<String> sessionIds) {
        List<String> ids = List.copyOf(sessionIds);
        return erase(() -> journals.erase(ids));
    }

    @Override
    public CompletionStage<Void> putKey(PageKey key) {
        return write(() -> journals.put(key));
    }

    @Override
    public CompletionStage<Void> forgetKeys(Collection<Bytes> hashes) {
        List<Bytes> all = List.copyOf(hashes);
        return write(() -> journals.forgetKeys(all));
    }

    @Override
    public CompletionStage<List<PageKey>> keys() {
        return writer.submit(Task.alone(journals::pageKeys));
    }

    @Override
    public CompletionStage<List<Session>> sessions() {
        return writer.submit(Task.alone(journals::all));
    }

    @Override
    public CompletionStage<List<KeptSession>> kept() {
        return writer.submit(Task.alone(journals::kept));
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
    public CompletionStage<Flushes> flushes() {
        return writer.submit(Task.alone(transactions::flushes));
    }

    @Override
    public void close() {
        writer.close();
        try {
            database.close();
        } catch (SQLException e) {
            // Every acknowledged write is on disk already; closing only tidies up.
            LOG.warn("De opslag sloot niet netjes.", e);
        }
    }

    private <T> CompletionStage<T> write(Task.Work<T> work) {
        return writer.submit(Task.write(work));
    }

    private CompletionStage<Void> erase(Task.Work<Void> erasure) {
        return writer.submit(Task.erasure(erasure));
    }
}
