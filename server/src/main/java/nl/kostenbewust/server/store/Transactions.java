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

    private final Database database;
    private final Sql sql;
    private final Journals journals;
    /** Why writes are refused; null while they are taken. */
    private StorageException refusal;

    private Health logged = Health.READY;
    private final FlushTimes flushTimes = new FlushTimes();

    /** On this connection to the database, for writes to these journals. */
    Transactions(Database database, Sql sql, Journals journals) {
        this.database = database;
        this.sql = sql;
        this.journals = journals;
    }

    /** Whether writes are taken; tries a full disk again, and whether the database is still there. */
    Health health() {
        if (!takesWrites()) {
            return writing();
        }
        try {
            return database.nearlyFull(sql) ? Health.NEARLY_FULL : Health.READY;
        } catch (SQLException e) {
            failed(e);
            return writing();
        }
    }

    /** How long the last commits took. */
    Flushes flushes() {
        return flushTimes.figures();
    }

    private boolean takesWrites() {
        if (writing() == Health.FULL) {
            probe();
        }
        return refusal == null;
    }

    private Health writing() {
        if (refusal == null) {
            return Health.READY;
        }
        return refusal.reason() == Reason.DISK_FULL ? Health.FULL : Health.FAILED;
    }

    /** Makes all of the tasks one transaction; tells each its outcome once that is durable. */
    void write(List<Task<?>> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        if (takesWrites() && commit(tasks)) {
            tasks.stream().filter(task -> !task.isErasure()).forEach(Task::settle);
            settleErasures(tasks.stream().filter(Task::isErasure).toList());
        } else {
            tasks.forEach(task -> task.fail(refusal));
        }
    }

    private void settleErasures(List<Task<?>> erasures) {
        if (erasures.isEmpty()) {
            return;
        }
        try {
            database.forgetDeleted(sql);
            erasures.forEach(Task::settle);
        } catch (SQLException e) {
            LOG.error("Na het wissen bleven er resten.", e);
            StorageException traces = new StorageException(
                    Reason.TRACES_LEFT,
                    "Het is gewist, maar er kunnen resten van in de bestanden staan (" + e.getMessage()
                            + "). Maak zo nodig ruimte vrij op de schijf en wis het nog eens.",
                    e);
            erasures.forEach(task -> task.fail(traces));
        }
    }

    /** Runs a task that needs no transaction, whatever the health. */
    void run(Task<?> task) {
        try {
            task.perform();
            task.settle();
        } catch (SQLException | RuntimeException | Error e) {
            LOG.error("Lezen uit de opslag mislukte.", e);
            task.fail(unreadable(e));
        }
    }

    private StorageException unreadable(Throwable problem) {
        StorageException gone = database.refusal(problem);
        if (gone.reason() == Reason.UNREACHABLE) {
            failed(problem);
            return gone;
        }
        return new StorageException(
                Reason.UNREADABLE,
                "De opgeslagen spellen konden niet worden gelezen: " + problem.getMessage(),
                problem);
    }

    private boolean commit(List<Task<?>> tasks) {
        return attempt(() -> {
            for (Task<?> task : tasks) {
                task.perform();
            }
            journals.flush();
        });
    }

    /** A small write tells whether there is space again; its bytes stay reserved only until the next line. */
    private void probe() {
        refusal = null;
        if (attempt(() -> sql.change("INSERT INTO probe (filler) VALUES (?)", Bytes.of(new byte[PROBE_BYTES])))) {
            attempt(() -> sql.run("DELETE FROM probe"));
        }
    }

    private interface Changes {
        void make() throws SQLException;
    }

    private boolean attempt(Changes changes) {
        try {
            database.begin(sql);
            changes.make();
            long start = System.nanoTime();
            database.commit(sql);
            flushTimes.took(System.nanoTime() - start);
            log(null);
            return true;
        } catch (SQLException | RuntimeException | Error e) {
            failed(e);
            rollBack();
            return false;
        }
    }

    private void failed(Throwable problem) {
        refusal = database.refusal(problem);
        log(problem);
    }

    /** Only changes: every refused write on a full disk would otherwise make the disk fuller. */
    private void log(Throwable problem) {
        Health health = writing();
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
            // The database often has rolled back by itself. If it has not, the next BEGIN fails, and that fails the
            // store.
            LOG.debug("Niets terug te draaien: {}", e.getMessage());
        }
        journals.forget();
    }
}
