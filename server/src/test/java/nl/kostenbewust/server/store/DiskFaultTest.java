package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.refusal;
import static nl.kostenbewust.server.store.Samples.row;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults 4 and 5: a full disk pauses the store, an error on it stops the store; neither loses or half does anything. */
class DiskFaultTest {
    @TempDir
    Path directory;

    Site site() {
        return Site.sqlite(directory);
    }

    @Test
    @Fault(4)
    void aFullDiskPausesUntilThereIsSpace() {
        AtomicReference<String> failing = new AtomicReference<>("");
        SqlTap tap = failAt(failing, site().full());
        try (Store store = site().open(tap::on)) {
            Session session = Samples.session(store, "AB12", 3);
            failing.set("INSERT INTO");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.DISK_FULL);
            assertThat(get(store.health())).isEqualTo(Health.FULL);
            assertThat(get(store.load(session.id())).rows()).hasSize(3);
            failing.set("");
            assertThat(get(store.health())).isIn(Health.READY, Health.NEARLY_FULL);
            assertThat(get(store.append(row(session.id(), 4)))).isEqualTo(new Appended(4, false));
        }
    }

    @Test
    @Fault(5)
    void afterAFailedCommitNothingIsAcknowledgedUntilReopened() {
        AtomicReference<String> failing = new AtomicReference<>("");
        SqlTap tap = failAt(failing);
        Session session;
        try (Store store = site().open(tap::on)) {
            session = Samples.session(store, "AB12", 3);
            failing.set("COMMIT");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.FAILED);
            failing.set("");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.FAILED);
            assertThat(refusal(store.createSession(Samples.start("CD34")))).isEqualTo(Reason.FAILED);
            assertThat(get(store.health())).isEqualTo(Health.FAILED);
            assertThat(get(store.load(session.id())).rows()).hasSize(3);
        }
        try (Store store = site().open()) {
            assertThat(get(store.load(session.id())).rows()).isEqualTo(rows(session.id(), 3));
            assertThat(get(store.append(row(session.id(), 4))).sequence()).isEqualTo(4);
        }
    }

    @Test
    @Fault(5)
    void anErrorInAnyStatementOfAnAppendLeavesNothingHalfDone() {
        for (String statement : List.of("BEGIN", "INSERT INTO journal", "UPDATE session", "COMMIT")) {
            AtomicReference<String> failing = new AtomicReference<>("");
            SqlTap tap = failAt(failing);
            Session session;
            try (Store store = site().open(tap::on)) {
                session = Samples.session(store, "AB12", 3);
                failing.set(statement);
                assertThat(refusal(store.append(row(session.id(), 4))))
                        .as(statement)
                        .isEqualTo(Reason.FAILED);
            }
            try (Store store = site().open()) {
                Loaded loaded = get(store.load(session.id()));
                assertThat(loaded).as(statement).isInstanceOf(Loaded.Intact.class);
                assertThat(loaded.rows()).as(statement).hasSize(3);
            }
        }
    }

    @Test
    void aRollbackThatFailsTooCannotLetHalfATransactionThrough() {
        AtomicReference<String> failing = new AtomicReference<>("");
        SqlTap tap = new SqlTap() {
            @Override
            public void before(String sql) throws SQLException {
                if (failing.get().equals("yes") && sql.startsWith("UPDATE session")) {
                    throw site().full();
                }
                if (failing.get().equals("yes") && sql.equals("ROLLBACK")) {
                    throw new SQLException("no rollback either");
                }
            }
        };
        Session session;
        try (Store store = site().open(tap::on)) {
            session = Samples.session(store, "AB12", 3);
            failing.set("yes");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.DISK_FULL);
            failing.set("no");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.FAILED);
        }
        try (Store store = site().open()) {
            assertThat(get(store.load(session.id())).rows()).isEqualTo(rows(session.id(), 3));
        }
    }

    private static SqlTap failAt(AtomicReference<String> failing) {
        return failAt(failing, new SQLException("disk I/O error", "58030", 10));
    }

    private static SqlTap failAt(AtomicReference<String> failing, SQLException problem) {
        return new SqlTap() {
            @Override
            public void before(String sql) throws SQLException {
                if (!failing.get().isEmpty() && sql.startsWith(failing.get())) {
                    throw problem;
                }
            }
        };
    }
}
