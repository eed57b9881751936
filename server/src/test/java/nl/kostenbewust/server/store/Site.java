package nl.kostenbewust.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Where a test keeps a store: a SQLite file in a directory, or a schema of its own on a PostgreSQL server. */
interface Site {
    /** A SQLite file. */
    static Site sqlite(Path directory) {
        return new SqliteSite(directory);
    }

    /** Opens the database alone. */
    Database database();

    /** A connection past the store, for whoever changes things behind its back. */
    Connection raw() throws SQLException;

    /** All bytes that the database has on disk, a character each; not those of a database server's own log. */
    String files();

    /** What tells another process where this is: a directory or an address. */
    String place();

    /** The error that this database gives when its disk is full. */
    SQLException full();

    /** Opens the store. */
    default Store open() {
        return open(UnaryOperator.identity());
    }

    /** Opens the store with something between it and its database. */
    default Store open(UnaryOperator<Connection> between) {
        return SqlStore.open(database(), between);
    }
}
