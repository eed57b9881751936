package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.refusal;
import static nl.kostenbewust.server.store.Samples.row;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults 4 and 5: a full disk pauses the store, an error on it stops the store; neither loses or half does anything. */
class DiskFaultTest {
    private static final int ENOUGH_PAGES = 1_000_000;

    @TempDir
    Path directory;

    @Test
    @Fault(4)
    void aFullDiskPausesUntilThereIsSpace() throws SQLException {
        AtomicReference<Connection> raw = new AtomicReference<>();
        try (Store store = SqliteStore.open(directory, connection -> {
            raw.set(connection);
            return connection;
        })) {
            Session session = Samples.session(store, "AB12", 2);
            limitPages(raw.get(), 60);
            long written = fillUp(store, session);
            assertThat(refusal(store.append(big(session, written + 1)))).isEqualTo(Reason.DISK_FULL);
            assertThat(get(store.health())).isEqualTo(Health.FULL);
            Loaded full = get(store.load(session.id()));
            assertThat(full).isInstanceOf(Loaded.Intact.class);
            assertThat(full.rows()).hasSize((int) written);

            limitPages(raw.get(), ENOUGH_PAGES);
            assertThat(get(store.health())).isEqualTo(Health.READY);
            assertThat(get(store.append(big(session, written + 1)))).isEqualTo(new Appended(written + 1, false));
        }
        try (Store store = SqliteStore.open(directory)) {
            assertThat(get(store.load(get(store.sessions()).get(0).id()))).isInstanceOf(Loaded.Intact.class);
        }
    }

    @Test
    @Fault(4)
    void aFullDiskFailsTheWholeBatchAndTheRowsBehindIt() throws SQLException {
        AtomicReference<Connection> raw = new AtomicReference<>();
        try (Store store = SqliteStore.open(directory, connection -> {
            raw.set(connection);
            return connection;
        })) {
            Session session = Samples.session(store, "AB12", 2);
            limitPages(raw.get(), 40);
            List<Boolean> done = new ArrayList<>();
            for (var stage : rows(session.id(), 30).subList(2, 30).stream()
                    .map(row -> store.append(bigger(row)))
                    .toList()) {
                done.add(stage.handle((answer, problem) -> problem == null)
                        .toCompletableFuture()
                        .join());
            }
            int acknowledged = done.indexOf(false);
            assertThat(done.subList(acknowledged, done.size())).containsOnly(false);
            limitPages(raw.get(), ENOUGH_PAGES);
            assertThat(get(store.append(row(session.id(), acknowledged + 3))).sequence())
                    .isEqualTo(acknowledged + 3);
            assertThat(get(store.load(session.id())).rows()).hasSize(acknowledged + 3);
        }
    }

    @Test
    @Fault(5)
    void afterAFailedCommitNothingIsAcknowledgedUntilReopened() {
        AtomicReference<String> failing = new AtomicReference<>("");
        SqlTap tap = failAt(failing);
        Session session;
        try (Store store = SqliteStore.open(directory, tap::on)) {
            session = Samples.session(store, "AB12", 3);
            failing.set("COMMIT");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.FAILED);
            failing.set("");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.FAILED);
            assertThat(refusal(store.createSession(Samples.start("CD34")))).isEqualTo(Reason.FAILED);
            assertThat(get(store.health())).isEqualTo(Health.FAILED);
            assertThat(get(store.load(session.id())).rows()).hasSize(3);
        }
        try (Store store = SqliteStore.open(directory)) {
            assertThat(get(store.load(session.id())).rows()).isEqualTo(rows(session.id(), 3));
            assertThat(get(store.append(row(session.id(), 4))).sequence()).isEqualTo(4);
        }
    }

    @Test
    @Fault(5)
    void anErrorInAnyStatementOfAnAppendLeavesNothingHalfDone() {
        for (String statement :
                List.of("BEGIN IMMEDIATE", "SELECT * FROM journal", "INSERT INTO journal", "UPDATE session")) {
            AtomicReference<String> failing = new AtomicReference<>("");
            SqlTap tap = failAt(failing);
            Session session;
            try (Store store = SqliteStore.open(directory, tap::on)) {
                session = Samples.session(store, "AB12", 3);
                failing.set(statement);
                assertThat(refusal(store.append(row(session.id(), 4))))
                        .as(statement)
                        .isEqualTo(Reason.FAILED);
            }
            try (Store store = SqliteStore.open(directory)) {
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
                    throw new SQLException("full", "", 13);
                }
                if (failing.get().equals("yes") && sql.equals("ROLLBACK")) {
                    throw new SQLException("no rollback either");
                }
            }
        };
        Session session;
        try (Store store = SqliteStore.open(directory, tap::on)) {
            session = Samples.session(store, "AB12", 3);
            failing.set("yes");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.DISK_FULL);
            failing.set("no");
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.FAILED);
        }
        try (Store store = SqliteStore.open(directory)) {
            assertThat(get(store.load(session.id())).rows()).isEqualTo(rows(session.id(), 3));
        }
    }

    private static SqlTap failAt(AtomicReference<String> failing) {
        return new SqlTap() {
            @Override
            public void before(String sql) throws SQLException {
                if (!failing.get().isEmpty() && sql.startsWith(failing.get())) {
                    throw new SQLException("disk I/O error", "", 10);
                }
            }
        };
    }

    /** SQLite refuses to let its file grow past so many pages of 4096 bytes just as it does on a full disk. */
    private static void limitPages(Connection raw, int pages) throws SQLException {
        new Sql(raw).query("PRAGMA max_page_count = " + pages, row -> row.getInt(1));
    }

    private static long fillUp(Store store, Session session) {
        long sequence = 3;
        while (store.append(big(session, sequence))
                .handle((answer, problem) -> problem == null)
                .toCompletableFuture()
                .join()) {
            sequence++;
        }
        return sequence - 1;
    }

    private static JournalRow big(Session session, long sequence) {
        return bigger(row(session.id(), sequence));
    }

    private static JournalRow bigger(JournalRow row) {
        return new JournalRow(
                row.sessionId(),
                row.sequence(),
                row.team(),
                row.seat(),
                row.commandNumber(),
                row.command(),
                Bytes.of(new byte[10_000]));
    }
}
