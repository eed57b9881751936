package nl.kostenbewust.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CrowdTest {
    @Test
    @Fault(30)
    void idleConnectionsMakeRoomForAClass() throws Exception {
        Limits limits = Limits.standard().with(new Limits.Rates(20, 40, 100, 60));
        crowd(limits, 300, 60);
    }

    @Test
    @Fault(30)
    @Tag("slow")
    void fiveThousandIdleConnectionsMakeRoomForThreeHundredPlayers() throws Exception {
        crowd(Limits.standard(), 5000, 300);
    }

    private static void crowd(Limits limits, int idle, int players) throws InterruptedException {
        Queue<RawClient> all = new ConcurrentLinkedQueue<>();
        try (PipeFixture server = new PipeFixture(limits)) {
            inParallel(idle, () -> all.add(RawClient.silent(server.port())));
            assertThat(all).hasSize(idle);
            inParallel(players, () -> all.add(server.join()));
            assertThat(all).hasSize(idle + players);
            assertThat(server.gone).isEmpty();
            assertThat(server.connected).hasSize(players);
        } finally {
            all.forEach(RawClient::close);
        }
    }

    @Test
    @Fault(20)
    @Tag("slow")
    void classOfThreeHundredIsBackWithinThreeSecondsAfterTheWifiFailed() throws Exception {
        Queue<RawClient> all = new ConcurrentLinkedQueue<>();
        try (PipeFixture server = new PipeFixture(Limits.standard())) {
            inParallel(300, () -> all.add(server.join()));
            all.forEach(RawClient::close);
            all.clear();
            long start = System.nanoTime();
            inParallel(300, () -> all.add(server.join()));
            assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
            assertThat(all).hasSize(300);
            assertThat(PipeFixture.eventually(() -> server.gone.size() == 300)).isTrue();
        } finally {
            all.forEach(RawClient::close);
        }
    }

    // In parallel, as a class comes in.
    private static void inParallel(int times, Runnable task) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(30);
        for (int i = 0; i < times; i++) {
            threads.execute(task);
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(50, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void oldestStrangerGoesFirstAndPlayersNever() {
        Limits limits = Limits.standard().with(new Limits.Rates(20, 40, 100, 3));
        try (PipeFixture server = new PipeFixture(limits);
                RawClient player = server.join();
                RawClient first = RawClient.silent(server.port());
                RawClient second = RawClient.silent(server.port());
                RawClient third = RawClient.silent(server.port());
                RawClient fourth = RawClient.silent(server.port())) {
            assertThat(first.isClosedWithin(1000)).isTrue();
            for (RawClient newer : List.of(second, third, fourth)) {
                newer.greet();
            }
            player.send(new byte[2]);
            assertThat(player.receive()).hasSize(2);
        }
    }
}
