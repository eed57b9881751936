package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.refusal;
import static nl.kostenbewust.server.store.Samples.row;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a database server can do to a store: go away, lie about its disk, keep a dead client's lock. */
@Tag("slow")
class PostgresDatabaseTest {
    private static final String OTHERS =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'kostenbewust %'";

    @TempDir
    Path directory;

    private PostgresSite site;

    @BeforeEach
    void site() {
        site = PostgresSite.of(directory);
    }

    @Test
    @Fault(5)
    void aConnectionThatIsCutAtTheCommitAcknowledgesNothingAndStopsTheStore() {
        AtomicBoolean cut = new AtomicBoolean();
        SqlTap tap = new SqlTap() {
            @Override
            public void before(String sql) throws SQLException {
                if (sql.equals("COMMIT") && cut.compareAndSet(true, false)) {
                    endOthers();
                }
            }
        };
        Session session;
        try (Store store = site.open(tap::on)) {
            session = Samples.session(store, "AB12", 3);
            cut.set(true);
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.UNREACHABLE);
            assertThat(refusal(store.append(row(session.id(), 4)))).isEqualTo(Reason.UNREACHABLE);
            assertThat(get(store.health())).isEqualTo(Health.FAILED);
        }
        try (Store store = site.open()) {
            assertThat(get(store.load(session.id())).rows()).isEqualTo(rows(session.id(), 3));
            assertThat(get(store.append(row(session.id(), 4))).sequence()).isEqualTo(4);
        }
    }

    /** The server ends the connection of a process that is gone; the next one opens at once. */
    @Test
    void aQuietStoreNoticesThatTheServerIsGoneAndItsLockBlocksNobody() throws SQLException {
        try (Store store = site.open()) {
            assertThat(get(store.health())).isEqualTo(Health.READY);
            endOthers();
            assertThat(get(store.health())).isEqualTo(Health.FAILED);
            site.open().close();
        }
    }

    @Test
    void commitsWaitForTheDiskEvenWhereTheAddressSaysOtherwise() throws SQLException {
        PostgresAddress careless = PostgresAddress.of(site.place() + "&options=-c%20synchronous_commit=off", Map.of());
        try (Database database = PostgresDatabase.open(careless)) {
            List<String> setting =
                    new Sql(database.connection()).query("SHOW synchronous_commit", row -> row.getString(1));
            assertThat(setting).containsExactly("on");
        }
    }

    @Test
    void aServerThatDoesNotSyncIsRefused() throws IOException {
        try (EmbeddedPostgres careless =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            String url = "jdbc:postgresql://localhost:" + careless.getPort() + "/postgres?user=postgres";
            assertThatThrownBy(() -> SqlStore.open(url, Map.of()))
                    .hasMessageContaining("schrijft niet zeker naar schijf (fsync staat uit)");
        }
    }

    @Test
    void aReadThatFailsWithinAWriteLeavesTheOthersAlone() {
        AtomicBoolean broken = new AtomicBoolean();
        Session hurt;
        try (Store store = site.open()) {
            hurt = Samples.session(store, "AB12", 3);
        }
        SqlTap tap = new SqlTap() {
            @Override
            public void before(String sql) throws SQLException {
                if (sql.startsWith("SELECT * FROM journal") && broken.get()) {
                    breakTransaction();
                }
            }
        };
        try (Store store = site.open(connection -> {
            broken.set(true);
            transaction = connection;
            return tap.on(connection);
        })) {
            Session fine = get(store.createSession(Samples.start("CD34")));
            var bad = store.append(row(hurt.id(), 4));
            var good = store.append(row(fine.id(), 1));
            assertThat(refusal(bad)).isEqualTo(Reason.DAMAGED_SESSION);
            assertThat(get(good).sequence()).isEqualTo(1);
        }
        try (Store store = site.open()) {
            assertThat(get(store.sessions())).hasSize(2);
        }
    }

    private Connection transaction;

    private void breakTransaction() throws SQLException {
        new Sql(transaction).run("SELECT 1 / 0");
    }

    @Test
    void aNewerVersionIsRefusedByName() throws SQLException {
        site.open().close();
        try (Connection raw = site.raw()) {
            new Sql(raw).run("UPDATE store_version SET version = 7");
        }
        assertThatThrownBy(() -> site.open())
                .hasMessageContaining("opslagversie 7")
                .hasMessageContaining("versie " + Schema.VERSION);
    }

    @Test
    void noAddressAndNoServerAreToldWithoutTheSecret() {
        Map<String, String> environment = Map.of("PGUSER", "juf", "PGPASSWORD", "geheim");
        assertThatThrownBy(() -> SqlStore.open("jdbc:mysql://x/y?password=geheim", environment))
                .hasMessageContaining("geen adres van een database")
                .hasMessageNotContaining("geheim");
        String nobody = "jdbc:postgresql://127.0.0.1:1/klas?password=geheim";
        assertThatThrownBy(() -> SqlStore.open(nobody, environment))
                .hasMessageContaining("klas op 127.0.0.1:1")
                .hasMessageNotContaining("geheim");
        PostgresAddress address = PostgresAddress.of("jdbc:postgresql://db/klas", environment);
        assertThat(address.toString()).isEqualTo("klas op db:5432");
        assertThat(address.properties().getProperty("user")).isEqualTo("juf");
    }

    private void endOthers() throws SQLException {
        try (Connection raw = site.raw()) {
            new Sql(raw).query(OTHERS, row -> row.getBoolean(1));
        }
    }
}
