package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.row;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.OptionalLong;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 8: what any version wrote opens in this one, with the same hashes, and plays on. */
class OlderVersionTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @Fault(8)
    void aStoreOfAnyVersionOpensWholeAndPlaysOn(int version) throws Exception {
        GoldenStore.make(version, directory);
        for (int opening = 1; opening <= 2; opening++) {
            try (Store store = SqlStore.open(directory)) {
                Session played = session(store, GoldenStore.PLAYED);
                assertThat(played.state()).isEqualTo(SessionState.ENDED);
                Loaded loaded = get(store.load(played.id()));
                assertThat(loaded).isInstanceOf(Loaded.Intact.class);
                assertThat(loaded.rows().subList(0, GoldenStore.ROWS)).isEqualTo(rows(played.id(), GoldenStore.ROWS));
                assertThat(loaded.rows().get(GoldenStore.ROWS))
                        .isEqualTo(Samples.systemRow(played.id(), GoldenStore.ROWS + 1));
                assertThat(loaded.seats()).extracting(Seat::name).containsExactly("Noor Özgür", "");
                // Version 1 did not know of use: the day on which the session was made counts.
                long used = version == 1 ? played.start().createdAt() : GoldenStore.USED_AT;
                assertThat(get(store.kept()))
                        .filteredOn(kept -> kept.session().id().equals(played.id()))
                        .extracting(KeptSession::usedAt)
                        .containsExactly(OptionalLong.of(used));
                assertThat(((Loaded.Intact) loaded).notes())
                        .extracting(Note::text)
                        .isEqualTo(version < 4 ? List.of() : List.of(GoldenStore.NOTE));
                Session empty = session(store, GoldenStore.EMPTY);
                get(store.append(row(empty.id(), opening)));
                get(store.used(empty.id(), 1_800_000_000_000L));
                assertThat(get(store.load(empty.id())).rows()).isEqualTo(rows(empty.id(), opening));
            }
        }
        try (Connection raw = Site.sqlite(directory).raw()) {
            assertThat(new Sql(raw).query("PRAGMA user_version", row -> row.getInt(1)))
                    .containsExactly(Schema.VERSION);
        }
    }

    @Test
    @Fault(8)
    void theCorpusHasEveryVersion() {
        for (int version = 1; version <= Schema.VERSION; version++) {
            assertThat(GoldenStore.class.getResource("store-" + version + ".sql"))
                    .as("store-%d.sql, see GoldenStore", version)
                    .isNotNull();
        }
    }

    private static Session session(Store store, String code) {
        return get(store.sessions()).stream()
                .filter(session -> session.start().roomCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
