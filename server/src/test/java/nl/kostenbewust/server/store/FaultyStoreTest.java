package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.refusal;
import static nl.kostenbewust.server.store.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kostenbewust.server.store.FaultyStore.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fault 2 at the door of the store: whichever call it strikes, what was answered is there after opening again. */
class FaultyStoreTest {
    private static final int CALLS = 5;

    @TempDir
    Path directory;

    Site site() {
        return Site.sqlite(directory);
    }

    @ParameterizedTest
    @nl.kostenbewust.core.fixture.Fault({2, 5})
    @EnumSource(Fault.class)
    void whateverFailsAtWhicheverCallWhatWasAnsweredIsThere(Fault fault) {
        for (int k = 1; k <= CALLS; k++) {
            String id;
            List<Long> answered = new CopyOnWriteArrayList<>();
            try (Store store = site().open()) {
                id = get(store.createSession(Samples.start("AB12"))).id();
                appendAll(new FaultyStore(store, k, fault), id).forEach(future -> future.thenAccept(answered::add));
            }
            try (Store store = site().open()) {
                List<JournalRow> rows = get(store.load(id)).rows();
                assertThat(rows).extracting(JournalRow::sequence).containsAll(answered);
                assertThat(rows.size()).isEqualTo(expectedRows(fault, k));
            }
        }
    }

    @Test
    void theFaultsAreWhatTheySay() {
        try (Store store = site().open()) {
            String id = get(store.createSession(Samples.start("AB12"))).id();
            Store full = new FaultyStore(store, 1, Fault.FULL);
            assertThat(refusal(full.append(row(id, 1)))).isEqualTo(Reason.DISK_FULL);
            assertThat(get(full.append(row(id, 1))).sequence()).isEqualTo(1);
            Store failed = new FaultyStore(store, 1, Fault.FAIL);
            assertThat(refusal(failed.append(row(id, 2)))).isEqualTo(Reason.FAILED);
            assertThat(refusal(failed.append(row(id, 2)))).isEqualTo(Reason.FAILED);
            long start = System.nanoTime();
            assertThat(get(new FaultyStore(store, 1, Fault.STALL).append(row(id, 2)))
                            .sequence())
                    .isEqualTo(2);
            assertThat(System.nanoTime() - start).isGreaterThan(1_400_000_000L);
        }
    }

    private static List<CompletableFuture<Long>> appendAll(Store store, String id) {
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        for (int sequence = 1; sequence <= CALLS; sequence++) {
            answers.add(store.append(row(id, sequence))
                    .thenApply(Appended::sequence)
                    .toCompletableFuture());
        }
        return answers;
    }

    /** After a call that did not reach the disk, the rows behind it are refused: they do not follow. */
    private static int expectedRows(Fault fault, int k) {
        return switch (fault) {
            case STALL -> CALLS;
            case CRASH_AFTER -> k;
            case CRASH_BEFORE, FULL, FAIL -> k - 1;
        };
    }
}
