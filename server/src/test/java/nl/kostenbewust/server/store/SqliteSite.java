package nl.kostenbewust.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A SQLite file in a directory. */
record SqliteSite(Path directory) implements Site {
    @Override
    public Database database() {
        return SqliteDatabase.open(directory);
    }

    @Override
    public Connection raw() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(SqliteDatabase.NAME));
    }

    @Override
    public String place() {
        return directory.toString();
    }

    @Override
    public SQLException full() {
        return new SQLException("full", "", 13);
    }

    @Override
    public String files() {
        return bytesIn(directory);
    }

    /** All bytes of all files beneath, a character each. */
    static String bytesIn(Path directory) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }
}
