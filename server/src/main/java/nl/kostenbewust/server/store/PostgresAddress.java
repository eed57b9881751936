package nl.kostenbewust.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a PostgreSQL database is and who asks; never shows the password.
 *
 * @param url the address as it was given
 * @param properties what the address says, and what goes without saying
 */
record PostgresAddress(String url, Properties properties) {
    private static final String SCHEMA = "kostenbewust";
    private static final String NAME = "[a-z_][a-z0-9_]{0,62}";
    private static final String SECONDS_TO_CONNECT = "10";
    private static final String SECONDS_TO_ANSWER = "60";

    /** The address; user and password from the environment where it does not name them. Does not repeat what it refuses. */
    static PostgresAddress of(String url, Map<String, String> environment) {
        Properties usual = new Properties();
        PGProperty.CURRENT_SCHEMA.set(usual, SCHEMA);
        PGProperty.CONNECT_TIMEOUT.set(usual, SECONDS_TO_CONNECT);
        PGProperty.SOCKET_TIMEOUT.set(usual, SECONDS_TO_ANSWER);
        PGProperty.TCP_KEEP_ALIVE.set(usual, true);
        Optional.ofNullable(environment.get("PGUSER")).ifPresent(user -> PGProperty.USER.set(usual, user));
        Optional.ofNullable(environment.get("PGPASSWORD"))
                .ifPresent(password -> PGProperty.PASSWORD.set(usual, password));
        return Optional.ofNullable(Driver.parseURL(url, usual))
                .map(all -> new PostgresAddress(url, all))
                .filter(address -> address.schema().matches(NAME))
                .orElseThrow(() -> new StorageException(
                        Reason.UNREADABLE,
                        "Dit is geen adres van een database. Het ziet eruit als"
                                + " jdbc:postgresql://computer:5432/kostenbewust."));
    }

    /** Connects. */
    Connection connect() throws SQLException {
        Properties all = new Properties(properties);
        PGProperty.APPLICATION_NAME.set(all, Opener.ofThisProcess().toString());
        // The details of an error repeat what was in the row.
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(all, false);
        return new Driver().connect(url, all);
    }

    /** The schema that the tables are in. */
    String schema() {
        return PGProperty.CURRENT_SCHEMA.getOrDefault(properties);
    }

    /** Database, host and port; no user, no password. */
    @Override
    public String toString() {
        return PGProperty.PG_DBNAME.getOrDefault(properties) + " op " + PGProperty.PG_HOST.getOrDefault(properties)
                + ":" + PGProperty.PG_PORT.getOrDefault(properties);
    }
}
