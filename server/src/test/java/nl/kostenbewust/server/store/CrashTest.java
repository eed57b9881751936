package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.row;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults 2 and 3 without a process: the files as they are around every statement, and with a log that was written only in
 * part. Fault 7, what a power cut leaves of writes that were not synced, cannot be simulated from Java beneath SQLite; the
 * torn log here is its likeliest form, and that every commit is synced stands in {@link SqliteDatabaseTest}.
 */
class CrashTest {
    private static final int ROWS = 8;
    private static final String LOG_NAME = SqliteDatabase.NAME + "-wal";

    @TempDir
    Path directory;

    /** Copies the files around every statement, and remembers how many rows of which session were acknowledged by then. */
    private final class Photographer implements SqlTap {
        private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
        private final Map<Path, Map<String, Long>> photographs = new ConcurrentHashMap<>();

        @Override
        public void before(String sql) {
            photograph();
        }

        @Override
        public void after(String sql) {
            photograph();
        }

        private void photograph() {
            Path photograph = directory.resolve("photo-" + photographs.size());
            copy(directory.resolve("live"), photograph);
            photographs.put(photograph, Map.copyOf(acknowledged));
        }
    }

    @Test
    @Fault(2)
    void aCrashAtAnyStatementLosesNothingAcknowledgedAndHalvesNothing() {
        Photographer photographer = new Photographer();
        try (Store store = Site.sqlite(directory.resolve("live")).open(photographer::on)) {
            List<Session> sessions = List.of(Samples.session(store, "AB12", 0), Samples.session(store, "CD34", 0));
            for (int group = 0; group < 2; group++) {
                for (Session session : sessions) {
                    appendThree(store, session, group, photographer);
                }
            }
            get(store.load(sessions.get(0).id()));
        }
        assertThat(photographer.photographs).hasSizeGreaterThan(40);
        photographer.photographs.forEach(CrashTest::assertNothingLost);
    }

    private static void appendThree(Store store, Session session, int group, Photographer photographer) {
        List<CompletionStage<Long>> answers =
                rows(session.id(), 3 * group + 3).subList(3 * group, 3 * group + 3).stream()
                        .map(row -> store.append(row)
                                .thenApply(done ->
                                        photographer.acknowledged.merge(session.id(), done.sequence(), Math::max)))
                        .toList();
        answers.forEach(Samples::get);
    }

    private static void assertNothingLost(Path photograph, Map<String, Long> acknowledged) {
        try (Store store = SqlStore.open(photograph)) {
            assertThat(get(store.sessions())).extracting(Session::id).containsAll(acknowledged.keySet());
            for (Session session : get(store.sessions())) {
                int found = assertPrefix(store, session.id());
                assertThat((long) found).isGreaterThanOrEqualTo(acknowledged.getOrDefault(session.id(), 0L));
                assertThat(get(store.append(row(session.id(), found + 1))).sequence())
                        .isEqualTo(found + 1);
            }
        }
    }

    @Test
    @Fault({3, 7})
    void aTornOrDamagedLogLosesOnlyItsTailAndGrowsOnWell() throws IOException {
        tearLog(9001);
        damageLog(9001);
    }

    @Test
    @Fault({3, 7})
    @Tag("slow")
    void aLogTornOrDamagedAnywhereLosesOnlyItsTailAndGrowsOnWell() throws IOException {
        tearLog(307);
        damageLog(307);
    }

    private void tearLog(int step) throws IOException {
        byte[] log = Files.readAllBytes(whole().resolve(LOG_NAME));
        int before = 0;
        for (int length = 0; length <= log.length; length += step) {
            int found = rowsWithLog(Arrays.copyOf(log, length));
            assertThat(found).as("log of %d bytes", length).isGreaterThanOrEqualTo(before);
            before = found;
        }
        assertThat(before).isPositive();
        assertThat(rowsWithLog(log)).isEqualTo(ROWS);
    }

    private void damageLog(int step) throws IOException {
        byte[] log = Files.readAllBytes(whole().resolve(LOG_NAME));
        for (int offset = 0; offset < log.length; offset += step) {
            byte[] damaged = log.clone();
            damaged[offset] ^= 0x10;
            assertThat(rowsWithLog(damaged)).as("byte %d", offset).isBetween(0, ROWS);
        }
    }

    /** Files of an open store whose rows, each committed for itself, are in the log only. */
    private Path whole() {
        Path whole = directory.resolve("whole");
        if (Files.exists(whole)) {
            return whole;
        }
        try (Store store = SqlStore.open(directory.resolve("live"))) {
            String id = get(store.createSession(Samples.start("AB12"))).id();
            for (JournalRow row : rows(id, ROWS)) {
                get(store.append(row));
            }
            copy(directory.resolve("live"), whole);
        }
        return whole;
    }

    /** Opens the files with this log, checks that what is there is a true beginning, and plays on from it. */
    private int rowsWithLog(byte[] log) throws IOException {
        Path copy = Files.createTempDirectory(directory, "torn");
        copy(whole(), copy);
        Files.write(copy.resolve(LOG_NAME), log);
        try (Store store = SqlStore.open(copy)) {
            List<Session> sessions = get(store.sessions());
            if (sessions.isEmpty()) {
                return 0;
            }
            String id = sessions.get(0).id();
            int found = assertPrefix(store, id);
            assertThat(get(store.append(row(id, found + 1))).repeated()).isFalse();
            assertThat(assertPrefix(store, id)).isEqualTo(found + 1);
            return found;
        }
    }

    private static int assertPrefix(Store store, String id) {
        Loaded loaded = get(store.load(id));
        assertThat(loaded).isInstanceOf(Loaded.Intact.class);
        assertThat(loaded.rows()).isEqualTo(rows(id, loaded.rows().size()));
        return loaded.rows().size();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
