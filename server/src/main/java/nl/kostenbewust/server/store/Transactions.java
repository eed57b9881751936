package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.List;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks against the database and keeps its health. One thread only. */
final class Transactions {
    private static final int PROBE_BYTES = 64 << 10;
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final Sql sql;
    private final Runnable afterRollback;
    private Health health = Health.READY;
    private Health logged = Health.READY;

    /** On this connection; afterRollback forgets what was remembered of writes that are gone again. */
    Transactions(Sql sql, Runnable afterRollback) {
        this.sql = sql;
        this.afterRollback = afterRollback;
    }

    /** Whether writes are taken; tries a full disk again. */
    Health health() {
        if (health == Health.FULL) {
            probe();
        }
        return health;
    }

    /** Makes all of the tasks one transaction; tells each its outcome once that is durable. */
    void write(List<Task<?>> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        if (health() == Health.READY && commit(tasks)) {
            tasks.forEach(Task::settle);
        } else {
            tasks.forEach(task -> task.fail(refusal()));
        }
    }

    /** Runs a task that needs no transaction, whatever the health. */
    void run(Task<?> task) {
        try {
            task.perform();
            task.settle();
        } catch (SQLException | RuntimeException | Error e) {
            LOG.error("Lezen uit de opslag mislukte.", e);
            task.fail(new StorageException(
                    Reason.UNREADABLE, "De opgeslagen spellen konden niet worden gelezen: " + e.getMessage(), e));
        }
    }

    private boolean commit(List<Task<?>> tasks) {
        return attempt(() -> {
            for (Task<?> task : tasks) {
                task.perform();
            }
        });
    }

    /** A small write tells whether there is space again; its bytes stay reserved only until the next line. */
    private void probe() {
        health = Health.READY;
        if (attempt(() -> sql.change("INSERT INTO probe (filler) VALUES (?)", Bytes.of(new byte[PROBE_BYTES])))) {
            attempt(() -> sql.run("DELETE FROM probe"));
        }
    }

    private interface Changes {
        void make() throws SQLException;
    }

    private boolean attempt(Changes changes) {
        try {
            sql.run("BEGIN IMMEDIATE");
            changes.make();
            sql.run("COMMIT");
            log(null);
            return true;
        } catch (SQLException | RuntimeException | Error e) {
            health = SqliteFile.after(e);
            log(e);
            rollBack();
            return false;
        }
    }

    /** Only changes: every refused write on a full disk would otherwise make the disk fuller. */
    private void log(Throwable problem) {
        if (health != logged && health == Health.READY) {
            LOG.info("Schrijven naar de opslag lukt weer.");
        } else if (health != logged) {
            LOG.error("Schrijven naar de opslag mislukte; toestand: {}.", health, problem);
        }
        logged = health;
    }

    private void rollBack() {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite often has rolled back by itself. If it has not, the next BEGIN fails, and that fails the store.
            LOG.debug("Niets terug te draaien: {}", e.getMessage());
        }
        afterRollback.run();
    }

    private StorageException refusal() {
        return health == Health.FULL
                ? new StorageException(
                        Reason.DISK_FULL,
                        "Gepauzeerd: de schijf is vol. Maak ruimte vrij; het spel gaat daarna vanzelf verder.")
                : new StorageException(
                        Reason.FAILED,
                        "De schijf gaf een fout. Er wordt niets meer opgeslagen; start het spel opnieuw, zo nodig op een"
                                + " andere schijf.");
    }
}
