package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 3 beneath SQLite: bytes of the file itself are changed or cut; nothing false may be accepted, nothing may crash. */
class FileDamageTest {
    private static final int ROWS = 12;

    @TempDir
    Path directory;

    private List<String> ids;
    private byte[] whole;

    @BeforeEach
    void twoSessionsOnDisk() throws IOException {
        try (Store store = SqlStore.open(directory)) {
            ids = List.of(
                    Samples.session(store, "AB12", ROWS).id(),
                    Samples.session(store, "CD34", ROWS).id());
            get(store.putSeat(Samples.seat(ids.get(0), 1, "Noor")));
        }
        whole = Files.readAllBytes(file());
    }

    @Test
    @Fault(3)
    void someChangedBytesAndCutsAreNeverAcceptedSilently() throws IOException {
        flipEvery(197);
        cutEvery(1511);
    }

    @Test
    @Fault(3)
    @Tag("slow")
    void manyChangedBytesAndCutsAreNeverAcceptedSilently() throws IOException {
        flipEvery(5);
        cutEvery(101);
    }

    private void flipEvery(int step) throws IOException {
        for (int offset = 0; offset < whole.length; offset += step) {
            for (int mask : new int[] {0x01, 0x80, 0xff}) {
                byte[] damaged = whole.clone();
                damaged[offset] ^= (byte) mask;
                assertNothingFalse(damaged, "byte " + offset + " ^ " + mask);
            }
        }
    }

    private void cutEvery(int step) throws IOException {
        for (int length = 1; length < whole.length; length += step) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertNothingFalse(cut, "cut at " + length);
        }
    }

    private void assertNothingFalse(byte[] content, String what) throws IOException {
        Files.write(file(), content);
        Files.deleteIfExists(directory.resolve(SqliteDatabase.NAME + "-wal"));
        try (Store store = SqlStore.open(directory)) {
            for (String id : ids) {
                assertSaidOrTrue(store, id, what);
            }
        } catch (StorageException e) {
            assertThat(e.reason()).as(what).isIn(Reason.UNREADABLE, Reason.NEWER_SCHEMA);
        }
    }

    private static void assertSaidOrTrue(Store store, String id, String what) {
        Loaded loaded;
        try {
            loaded = get(store.load(id));
        } catch (StorageException e) {
            assertThat(e.reason()).as(what).isEqualTo(Reason.UNREADABLE);
            return;
        }
        if (loaded instanceof Loaded.Intact) {
            assertThat(loaded.rows()).as(what).isEqualTo(rows(id, ROWS));
        }
        assertThat(loaded.rows()).as(what).isEqualTo(rows(id, loaded.rows().size()));
    }

    private Path file() {
        return directory.resolve(SqliteDatabase.NAME);
    }
}
