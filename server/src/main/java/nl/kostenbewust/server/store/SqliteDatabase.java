package nl.kostenbewust.server.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.kostenbewust.server.store.StorageException.Reason;

/** A SQLite file in a directory: one process at a time, every commit synced to disk. */
final class SqliteDatabase implements Database {
    /** The name of the file in the directory. */
    static final String NAME = "journals.db";

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_FULL = 13;
    private static final double NEARLY = 0.9;

    // EXCLUSIVE is what keeps a second process out: SQLite holds the lock on the file until the connection closes, and
    // the
    // system drops it with the process.
    private static final List<String> PRAGMAS = List.of(
            "busy_timeout = 200",
            "locking_mode = EXCLUSIVE",
            "journal_mode = WAL",
            "synchronous = FULL",
            "fullfsync = ON",
            "checkpoint_fullfsync = ON",
            "secure_delete = ON",
            "temp_store = MEMORY");

    private final Path directory;
    private final Connection connection;

    private SqliteDatabase(Path directory, Connection connection) {
        this.directory = directory;
        this.connection = connection;
    }

    /** Opens the database, making directory, file and tables where they are missing, and locks it. */
    static SqliteDatabase open(Path directory) {
        DataDirectory place = new DataDirectory(directory);
        try {
            place.prepare(NAME);
            SqliteDatabase database = new SqliteDatabase(directory, connect(directory.resolve(NAME)));
            database.prepare();
            place.sign();
            return database;
        } catch (IOException | SQLException e) {
            throw notOpened(place, e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private void prepare() throws SQLException {
        try {
            Sql sql = new Sql(connection);
            for (String pragma : PRAGMAS) {
                sql.run("PRAGMA " + pragma);
            }
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
        return table.replace("NUMBER", "INTEGER").replace("BYTES", "BLOB");
    }

    /** Fails while another transaction is open. */
    @Override
    public void begin(Sql sql) throws SQLException {
        sql.run("BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Sql sql) throws SQLException {
        sql.run("COMMIT");
    }

    @Override
    public int version(Sql sql) throws SQLException {
        return sql.query("PRAGMA user_version", row -> row.getInt(1)).get(0);
    }

    @Override
    public void sign(Sql sql, int version) throws SQLException {
        sql.run("PRAGMA user_version = " + version);
    }

    /** A page that was split keeps copies in its unused part, and the write-ahead log keeps all until it is cut. */
    @Override
    public void forgetDeleted(Sql sql) throws SQLException {
        sql.run("VACUUM");
        int busy = sql.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1))
                .get(0);
        if (busy != 0) {
            throw new SQLException("write-ahead log in use");
        }
    }

    @Override
    public boolean nearlyFull(Sql sql) throws SQLException {
        try {
            FileStore disk = Files.getFileStore(directory);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < (1 - NEARLY) * disk.getTotalSpace();
        } catch (IOException e) {
            throw new SQLException("no disk", e);
        }
    }

    @Override
    public StorageException refusal(Throwable problem) {
        return is(problem, SQLITE_FULL)
                ? new StorageException(
                        Reason.DISK_FULL,
                        "Gepauzeerd: de schijf is vol. Maak ruimte vrij; het spel gaat daarna vanzelf verder.",
                        problem)
                : new StorageException(
                        Reason.FAILED,
                        "De schijf gaf een fout. Er wordt niets meer opgeslagen; start het spel opnieuw, zo nodig op een"
                                + " andere schijf.",
                        problem);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static StorageException notOpened(DataDirectory place, Exception problem) {
        if (is(problem, SQLITE_BUSY)) {
            return new StorageException(
                    Reason.IN_USE,
                    "De map " + place.path() + " is al in gebruik door een ander draaiend spel" + place.holder()
                            + ". Sluit dat eerst, of kies een andere map.",
                    problem);
        }
        if (is(problem, SQLITE_FULL)) {
            return new StorageException(
                    Reason.DISK_FULL, "De schijf met de map " + place.path() + " is vol. Maak ruimte vrij.", problem);
        }
        return new StorageException(
                Reason.UNREADABLE,
                "De opgeslagen spellen in " + place.path() + " kunnen niet worden geopend (" + problem.getMessage()
                        + "). Controleer of de map leesbaar en schrijfbaar is, zet een reservekopie terug of kies een"
                        + " andere map.",
                problem);
    }

    private static boolean is(Throwable problem, int code) {
        return problem instanceof SQLException e && (e.getErrorCode() & 0xff) == code;
    }
}
