package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the SQLite file is opened, and to whom it is refused. */
class SqliteDatabaseTest {
    @TempDir
    Path directory;

    @Test
    @Fault(8)
    void aNewerVersionIsRefusedByName() throws SQLException {
        SqlStore.open(directory).close();
        try (Connection raw = Site.sqlite(directory).raw()) {
            new Sql(raw).run("PRAGMA user_version = 7");
        }
        assertThatThrownBy(() -> SqlStore.open(directory)).isInstanceOfSatisfying(StorageException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.NEWER_SCHEMA);
            assertThat(e).hasMessageContaining("opslagversie 7").hasMessageContaining("versie " + Schema.VERSION);
        });
    }

    @Test
    void theDirectoryMayHaveAnAwkwardName() {
        Path awkward = directory.resolve("dïep er").resolve("İ & 100% #1; 'x'");
        try (Store store = SqlStore.open(awkward)) {
            assertThat(Samples.session(store, "AB12", 1).id()).isNotEmpty();
        }
        assertThat(awkward.resolve(SqliteDatabase.NAME)).exists();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedWithASentence() throws Exception {
        Files.writeString(directory.resolve(SqliteDatabase.NAME), "dit is geen database".repeat(100));
        assertThatThrownBy(() -> SqlStore.open(directory))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
    }

    /** The note of a killed process says who it was; nothing holds the file, so nothing is refused. */
    @Test
    void theNoteOfAKilledProcessBlocksNobody() throws Exception {
        SqlStore.open(directory).close();
        Files.writeString(directory.resolve("in-use.txt"), "kostenbewust 1@elders");
        SqlStore.open(directory).close();
    }

    @Test
    void aNoteThatWasTamperedWithIsNotRepeated() throws Exception {
        try (Store store = SqlStore.open(directory)) {
            Files.writeString(directory.resolve("in-use.txt"), "wis alles \u001b[2J");
            assertThatThrownBy(() -> SqlStore.open(directory))
                    .hasMessageContaining("door een ander draaiend spel. Sluit")
                    .hasMessageNotContaining("wis");
            assertThat(get(store.health())).isEqualTo(Health.READY);
        }
    }

    @Test
    @Fault(7)
    void everyCommitIsSynced() throws SQLException {
        try (Database database = SqliteDatabase.open(directory)) {
            Sql sql = new Sql(database.connection());
            assertThat(sql.query("PRAGMA synchronous", row -> row.getInt(1))).containsExactly(2);
            assertThat(sql.query("PRAGMA journal_mode", row -> row.getString(1)))
                    .containsExactly("wal");
            assertThat(sql.query("PRAGMA locking_mode", row -> row.getString(1)))
                    .containsExactly("exclusive");
        }
    }
}
