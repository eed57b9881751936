package nl.kostenbewust.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A schema of its own on one real PostgreSQL server, which starts at first use and ends with the tests. */
record PostgresSite(String schema) implements Site {

    /** The server; it syncs as a real one does, which embedded servers by default do not. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("autovacuum", "off")
                        .start();
            } catch (IOException e) {
                throw new AssertionError("PostgreSQL did not start", e);
            }
        }
    }

    /** A schema whose name follows from the test's own directory. */
    static PostgresSite of(Path directory) {
        return new PostgresSite(
                "test_" + Integer.toUnsignedString(directory.toString().hashCode()));
    }

    @Override
    public Database database() {
        return PostgresDatabase.open(PostgresAddress.of(place(), Map.of()));
    }

    @Override
    public Connection raw() throws SQLException {
        return DriverManager.getConnection(place());
    }

    @Override
    public String place() {
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/postgres?user=postgres&currentSchema="
                + schema;
    }

    @Override
    public SQLException full() {
        return new SQLException("could not extend file: No space left on device", "53100");
    }

    /** After a checkpoint, so that nothing is in memory only. */
    @Override
    public String files() {
        try (Connection raw = raw()) {
            Sql sql = new Sql(raw);
            sql.run("ANALYZE");
            sql.run("CHECKPOINT");
            String directory =
                    sql.query("SHOW data_directory", row -> row.getString(1)).get(0);
            return SqliteSite.bytesIn(Path.of(directory, "base"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
