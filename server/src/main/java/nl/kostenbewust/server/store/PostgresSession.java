package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kostenbewust.server.store.StorageException.Reason;

/** What is asked of a new connection to PostgreSQL before anything is stored: that nobody else stores there, and durability. */
record PostgresSession(Sql sql, PostgresAddress address) {
    private static final String KEY = "hashtext('kostenbewust'), hashtext(?)";
    private static final int TRIES = 20;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /** The times after which a server may end a quiet connection, and with it the lock. */
    private static final String ENDINGS =
            "('idle_session_timeout', 'idle_in_transaction_session_timeout', 'statement_timeout', 'lock_timeout')";

    /** Takes the lock, which lasts as long as the connection; a killed process's is gone within a moment. */
    void lock() throws SQLException {
        for (int tried = 1; !tryLock(); tried++) {
            if (tried == TRIES) {
                throw new StorageException(
                        Reason.IN_USE,
                        "De database " + address + " is al in gebruik door een ander draaiend spel" + holder()
                                + ". Sluit dat eerst, of kies een andere database.");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean tryLock() throws SQLException {
        return sql.query("SELECT pg_try_advisory_lock(" + KEY + ")", row -> row.getBoolean(1), address.schema())
                .get(0);
    }

    private String holder() throws SQLException {
        List<String> names = sql.query(
                "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
                        + " WHERE l.locktype = 'advisory' AND l.granted AND l.database ="
                        + " (SELECT oid FROM pg_database WHERE datname = current_database())"
                        + " AND l.classid::bigint = (hashtext('kostenbewust')::bigint & 4294967295)"
                        + " AND l.objid::bigint = (hashtext(?)::bigint & 4294967295)",
                row -> Sql.text(row, "application_name"),
                address.schema());
        return names.isEmpty() ? "" : Opener.phrase(names.get(0));
    }

    /** Has every commit wait for the server's disk; refuses a server that only says that it does. */
    void beDurable() throws SQLException {
        for (String promise : List.of("fsync", "full_page_writes")) {
            if (!setting(promise).equals("on")) {
                throw new StorageException(
                        Reason.UNREADABLE,
                        "De database " + address + " schrijft niet zeker naar schijf (" + promise
                                + " staat uit). Vraag de beheerder dat aan te zetten, of kies een andere database.");
            }
        }
        if (!setting("synchronous_commit").startsWith("remote_apply")) {
            sql.run("SET synchronous_commit TO on");
        }
        sql.query("SELECT set_config(name, '0', false) FROM pg_settings WHERE name IN " + ENDINGS, row -> 0);
        // A computer that vanished without a word must not hold the lock for the two hours that are usual.
        sql.run("SET tcp_keepalives_idle TO 10");
        sql.run("SET tcp_keepalives_interval TO 5");
        sql.run("SET tcp_keepalives_count TO 3");
    }

    private String setting(String name) throws SQLException {
        return sql.query("SHOW " + name, row -> row.getString(1)).get(0);
    }

    /** Makes the schema. Asks first: one who may not make schemas may still use one that is there. */
    void makeSchema() throws SQLException {
        if (sql.query("SELECT 1 FROM pg_namespace WHERE nspname = ?", row -> 1, address.schema())
                .isEmpty()) {
            sql.run("CREATE SCHEMA " + address.schema());
        }
    }
}
