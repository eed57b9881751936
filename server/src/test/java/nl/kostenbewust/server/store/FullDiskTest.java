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

/** Fault 4 in SQLite itself, whose file may not grow. */
class FullDiskTest {
    private static final int ENOUGH_PAGES = 1_000_000;

    @TempDir
    Path directory;

    @Test
    @Fault(4)
    void aFullDiskPausesUntilThereIsSpace() throws SQLException {
        AtomicReference<Connection> raw = new AtomicReference<>();
        try (Store store = Site.sqlite(directory).open(connection -> {
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
        try (Store store = Site.sqlite(directory).open()) {
            assertThat(get(store.load(get(store.sessions()).get(0).id()))).isInstanceOf(Loaded.Intact.class);
        }
    }

    @Test
    @Fault(4)
    void aFullDiskFailsTheWholeBatchAndTheRowsBehindIt() throws SQLException {
        AtomicReference<Connection> raw = new AtomicReference<>();
        try (Store store = Site.sqlite(directory).open(connection -> {
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
