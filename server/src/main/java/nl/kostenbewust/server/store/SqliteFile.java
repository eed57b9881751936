package nl.kostenbewust.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.kostenbewust.server.store.StorageException.Reason;

/** The SQLite database in a directory: how it is opened, and what SQLite's errors mean. */
final class SqliteFile {
    /** The name of the file in the directory. */
    static final String NAME = "journals.db";

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_FULL = 13;
    private static final int SMALLEST_PAGE = 512;

    // EXCLUSIVE is what keeps a second process out: SQLite holds the lock on the file until the connection closes.
    private static final List<String> PRAGMAS = List.of(
            "busy_timeout = 200",
            "locking_mode = EXCLUSIVE",
            "journal_mode = WAL",
            "synchronous = FULL",
            "fullfsync = ON",
            "checkpoint_fullfsync = ON",
            "secure_delete = ON",
            "temp_store = MEMORY");

    private SqliteFile() {}

    /** Opens the database, making directory, file and tables where they are missing, and locks it. */
    static Connection open(Path directory) {
        try {
            createDirectory(directory);
            refuseStub(directory.resolve(NAME));
            return connect(directory.resolve(NAME));
        } catch (IOException | SQLException e) {
            throw refusal(directory, e);
        }
    }

    /** What a failed write means for the store. */
    static Health after(Throwable problem) {
        return isFull(problem) ? Health.FULL : Health.FAILED;
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            Sql sql = new Sql(connection);
            for (String pragma : PRAGMAS) {
                sql.run("PRAGMA " + pragma);
            }
            Schema.prepare(sql);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static StorageException refusal(Path directory, Exception problem) {
        if (problem instanceof SQLException e && (e.getErrorCode() & 0xff) == SQLITE_BUSY) {
            return new StorageException(
                    Reason.IN_USE,
                    "De map " + directory
                            + " is al in gebruik door een ander draaiend spel. Sluit dat eerst, of kies een"
                            + " andere map.",
                    problem);
        }
        if (isFull(problem)) {
            return new StorageException(
                    Reason.DISK_FULL, "De schijf met de map " + directory + " is vol. Maak ruimte vrij.", problem);
        }
        return new StorageException(
                Reason.UNREADABLE,
                "De opgeslagen spellen in " + directory + " kunnen niet worden geopend (" + problem.getMessage()
                        + "). Controleer of de map leesbaar en schrijfbaar is, zet een reservekopie terug of kies een"
                        + " andere map.",
                problem);
    }

    private static boolean isFull(Throwable problem) {
        return problem instanceof SQLException e && (e.getErrorCode() & 0xff) == SQLITE_FULL;
    }

    /** SQLite takes a file that was cut to almost nothing for an empty one, and would start anew over the old games. */
    private static void refuseStub(Path file) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size > 0 && size < SMALLEST_PAGE) {
            throw new IOException(file.getFileName() + " is afgekapt tot " + size + " bytes");
        }
    }

    /** Only the owner may look in: the database holds names and seeds. */
    private static void createDirectory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory);
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            // A new directory survives a power cut only once its own entry is on disk; Windows does that by itself.
            try (FileChannel parent =
                    FileChannel.open(directory.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        }
    }
}
