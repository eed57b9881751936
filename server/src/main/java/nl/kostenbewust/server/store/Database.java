package nl.kostenbewust.server.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database that a store can stand on, locked against a second store, and all in which one database differs from another. A
 * statement gets the {@link Sql} to run on, because tests put their faults between.
 */
interface Database extends AutoCloseable {

    /** The one connection. */
    Connection connection();

    /** A table in this database's own words, of one that says NUMBER, BYTES and STRICT. */
    String dialect(String table);

    /** Begins a transaction that is sure to be a new one. */
    void begin(Sql sql) throws SQLException;

    /** Ends the transaction: what was written survives a power cut once this returns. */
    void commit(Sql sql) throws SQLException;

    /** The version of the tables; 0 if there are none. */
    int version(Sql sql) throws SQLException;

    /** Notes the version of the tables that were just made, and what else this database must know of them. */
    void sign(Sql sql, int version) throws SQLException;

    /** Leaves nothing behind of what was deleted or overwritten, in any file that is in our hands. */
    void forgetDeleted(Sql sql) throws SQLException;

    /** Whether the disk is nearly full, as far as can be seen from here; fails when the database cannot be reached. */
    boolean nearlyFull(Sql sql) throws SQLException;

    /** Why a statement that failed so stops the store, for whoever leads the lesson. */
    StorageException refusal(Throwable problem);

    @Override
    void close() throws SQLException;
}
