package nl.kostenbewust.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** A schema on a PostgreSQL server: one process at a time, every commit on the server's disk. */
final class PostgresDatabase implements Database {
    private static final String DISK_FULL = "53100";
    private static final Set<String> SERVER_GOES = Set.of("57P01", "57P02", "57P03", "57P05");

    private final BaseConnection connection;

    private PostgresDatabase(BaseConnection connection) {
        this.connection = connection;
    }

    /** Connects, locks the schema, and makes schema and tables where they are missing. */
    static PostgresDatabase open(PostgresAddress address) {
        try {
            Connection connection = address.connect();
            PostgresDatabase database = new PostgresDatabase(connection.unwrap(BaseConnection.class));
            database.prepare(address);
            return database;
        } catch (SQLException e) {
            throw new StorageException(
                    Reason.UNREADABLE,
                    "De database " + address + " kan niet worden gebruikt (" + e.getMessage()
                            + "). Controleer het adres, de gebruiker en het wachtwoord, en of de server aan staat.",
                    e);
        }
    }

    private void prepare(PostgresAddress address) throws SQLException {
        try {
            Sql sql = new Sql(connection);
            PostgresSession session = new PostgresSession(sql, address);
            session.lock();
            session.beDurable();
            session.makeSchema();
            Schema.prepare(this, sql);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public String dialect(String table) {
        return table.replace("NUMBER", "BIGINT").replace("BYTES", "BYTEA").replace("STRICT", "");
    }

    /** PostgreSQL only warns of a BEGIN within a transaction, and would go on with what should have been undone. */
    @Override
    public void begin(Sql sql) throws SQLException {
        require(TransactionState.IDLE);
        sql.run("BEGIN");
    }

    /** PostgreSQL answers the COMMIT of a transaction in which something failed by undoing it, and calls that well. */
    @Override
    public void commit(Sql sql) throws SQLException {
        require(TransactionState.OPEN);
        sql.run("COMMIT");
    }

    private void require(TransactionState state) throws SQLException {
        if (connection.getTransactionState() != state) {
            throw new SQLException("transaction is " + connection.getTransactionState() + ", not " + state);
        }
    }

    @Override
    public int version(Sql sql) throws SQLException {
        boolean none = sql.query("SELECT to_regclass('store_version') IS NULL", row -> row.getBoolean(1))
                .get(0);
        return none
                ? 0
                : sql.query("SELECT version FROM store_version", row -> row.getInt(1)).stream()
                        .findFirst()
                        .orElse(0);
    }

    @Override
    public void sign(Sql sql, int version) throws SQLException {
        sql.run("CREATE TABLE IF NOT EXISTS store_version (version BIGINT NOT NULL)");
        sql.run("DELETE FROM store_version");
        sql.change("INSERT INTO store_version (version) VALUES (?)", version);
        // The planner's statistics would keep copies of names and notes that are erased.
        sql.run("ALTER TABLE seat ALTER COLUMN name SET STATISTICS 0");
        sql.run("ALTER TABLE note ALTER COLUMN text SET STATISTICS 0");
    }

    /** Writes the tables anew. The server's own log and its backups are in the hands of whoever runs the server. */
    @Override
    public void forgetDeleted(Sql sql) throws SQLException {
        for (String table : List.of("session", "journal", "seat", "last_use", "page_key", "note")) {
            sql.run("VACUUM FULL " + table);
        }
    }

    /** The server's disk cannot be seen from here; this only shows that the server is there. */
    @Override
    public boolean nearlyFull(Sql sql) throws SQLException {
        return sql.query("SELECT 1", row -> row.getInt(1)).isEmpty();
    }

    @Override
    public StorageException refusal(Throwable problem) {
        String state = problem instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
        if (state.equals(DISK_FULL)) {
            return new StorageException(
                    Reason.DISK_FULL,
                    "Gepauzeerd: de schijf van de database-server is vol. Maak daar ruimte vrij; het spel gaat daarna"
                            + " vanzelf verder.",
                    problem);
        }
        if (state.startsWith("08") || SERVER_GOES.contains(state)) {
            return new StorageException(
                    Reason.UNREACHABLE,
                    "De verbinding met de database is weg. Er wordt niets meer opgeslagen; start het spel opnieuw zodra"
                            + " de database er weer is. Wat bevestigd was, is bewaard.",
                    problem);
        }
        return new StorageException(
                Reason.FAILED,
                "De database gaf een fout. Er wordt niets meer opgeslagen; start het spel opnieuw, en vraag zo nodig de"
                        + " beheerder van de database.",
                problem);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
