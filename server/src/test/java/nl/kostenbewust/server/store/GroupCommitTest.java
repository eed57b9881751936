package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.refusal;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 6, a disk that stalls: callers go on, nothing is acknowledged early, and one commit serves many rows. */
class GroupCommitTest {
    @TempDir
    Path directory;

    Site site() {
        return Site.sqlite(directory);
    }

    /** Lets a commit wait until released, and counts them. */
    private static final class SlowDisk implements SqlTap {
        private final AtomicInteger commits = new AtomicInteger();
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private volatile boolean stalls;

        @Override
        public void before(String sql) {
            if (sql.equals("COMMIT") && stalls) {
                reached.countDown();
                await(released);
            }
        }

        @Override
        public void after(String sql) {
            if (sql.equals("COMMIT")) {
                commits.incrementAndGet();
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                // Bounded, so that a failing test ends: closing the store waits for the disk.
                assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    @Fault(6)
    void aStallDelaysTheAnswersButNotTheCallers() {
        SlowDisk disk = new SlowDisk();
        List<Long> answered = Collections.synchronizedList(new ArrayList<>());
        try (Store store = site().open(disk::on)) {
            Session session = Samples.session(store, "AB12", 0);
            disk.stalls = true;
            List<CompletionStage<Void>> answers = rows(session.id(), 5000).stream()
                    .map(row -> store.append(row).thenAccept(answer -> answered.add(answer.sequence())))
                    .toList();
            SlowDisk.await(disk.reached);
            assertThat(answered).isEmpty();
            int before = disk.commits.get();
            disk.released.countDown();
            answers.forEach(Samples::get);
            assertThat(disk.commits.get() - before).isBetween(3, 10);
            assertThat(answered).hasSize(5000).isSorted();
            assertThat(get(store.load(session.id())).rows()).isEqualTo(rows(session.id(), 5000));
        }
    }

    @Test
    void aQueueThatGrowsTooLongIsRefusedAndTheRestIsKept() {
        SlowDisk disk = new SlowDisk();
        try (Store store = site().open(disk::on)) {
            Session session = Samples.session(store, "AB12", 0);
            disk.stalls = true;
            CompletionStage<Appended> first = store.append(Samples.row(session.id(), 1));
            SlowDisk.await(disk.reached);
            for (int i = 0; i < GroupCommit.MAX_WAITING; i++) {
                store.eraseName(session.id(), 99);
            }
            assertThat(refusal(store.append(Samples.row(session.id(), 2)))).isEqualTo(Reason.BUSY);
            disk.released.countDown();
            assertThat(get(first).sequence()).isEqualTo(1);
        }
    }

    @Test
    void refusalsInABatchLeaveTheRestOfItAlone() {
        SlowDisk disk = new SlowDisk();
        try (Store store = site().open(disk::on)) {
            Session session = Samples.session(store, "AB12", 0);
            disk.stalls = true;
            CompletionStage<Appended> first = store.append(Samples.row(session.id(), 1));
            SlowDisk.await(disk.reached);
            CompletionStage<Appended> second = store.append(Samples.row(session.id(), 2));
            CompletionStage<Appended> nowhere = store.append(Samples.row("nergens", 1));
            CompletionStage<Appended> gap = store.append(Samples.row(session.id(), 9));
            CompletionStage<Appended> third = store.append(Samples.row(session.id(), 3));
            disk.released.countDown();
            assertThat(List.of(
                            get(first).sequence(),
                            get(second).sequence(),
                            get(third).sequence()))
                    .containsExactly(1L, 2L, 3L);
            assertThat(refusal(nowhere)).isEqualTo(Reason.UNKNOWN_SESSION);
            assertThat(refusal(gap)).isEqualTo(Reason.OUT_OF_ORDER);
        }
    }
}
