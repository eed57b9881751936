package nl.kostenbewust.server.net;

import static nl.kostenbewust.server.net.PipeFixture.eventually;
import static nl.kostenbewust.server.net.PipeFixture.generous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class SlowReaderTest {
    private static final Limits STUCK = generous().with(PipeFixture.hurried());

    private static RawClient deaf(PipeFixture server) {
        RawClient client = new RawClient(server.port(), 4096);
        client.greet();
        client.send(new byte[1]);
        client.receive();
        return client;
    }

    @Test
    @Fault(19)
    void whoseQueueIsFullIsCutAndTheOthersDoNotNotice() throws Exception {
        try (PipeFixture server = new PipeFixture(generous());
                RawClient deaf = deaf(server);
                RawClient other = server.join()) {
            Client slow = server.connected.get(0);
            long slowest = 0;
            for (int i = 0; i < 200 && server.gone.isEmpty(); i++) {
                for (int n = 0; n < 10; n++) {
                    slow.send(new byte[16_000]);
                }
                long start = System.nanoTime();
                other.send(new byte[2]);
                assertThat(other.receive()).hasSize(2);
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
            assertThat(eventually(() -> !server.gone.isEmpty())).isTrue();
            assertThat(server.gone).containsEntry(slow.id(), Farewell.TOO_SLOW);
            assertThat(slow.send(new byte[1])).isFalse();
            assertThat(slowest).isLessThan(250_000_000L);
            assertThat(server.stillServes()).isTrue();
            assertThat(deaf.isClosedWithin(2000)).isTrue();
        }
    }

    @Test
    @Fault(19)
    void floodOfSmallUpdatesThatKillsStockKryoNetIsSurvived() throws Exception {
        try (PipeFixture server = new PipeFixture(generous());
                RawClient deaf = deaf(server)) {
            Client slow = server.connected.get(0);
            for (int i = 0; i < 100_000 && slow.send(new byte[130]); i++) {
                if (i % 100 == 0) {
                    Thread.sleep(1);
                }
            }
            assertThat(eventually(() -> server.gone.containsValue(Farewell.TOO_SLOW)))
                    .isTrue();
            assertThat(server.stillServes()).isTrue();
            assertThat(deaf.isClosedWithin(2000)).isTrue();
        }
    }

    @Test
    @Fault(19)
    void olderSnapshotsAreLeftOutAndTheNewestArrives() throws Exception {
        try (PipeFixture server = new PipeFixture(generous());
                RawClient deaf = deaf(server)) {
            Client slow = server.connected.get(0);
            int last = 2000;
            for (int i = 0; i <= last; i++) {
                assertThat(slow.sendLatest(latest(i))).isTrue();
                if (i % 10 == 0) {
                    Thread.sleep(1);
                }
            }
            int arrived = 0;
            int newest = -1;
            while (newest < last) {
                int number = ByteBuffer.wrap(deaf.receive()).getInt();
                assertThat(number).isGreaterThan(newest);
                newest = number;
                arrived++;
            }
            assertThat(arrived).isLessThan(last / 2);
        }
    }

    private static Supplier<byte[]> latest(int number) {
        return () -> snapshot(number);
    }

    private static byte[] snapshot(int number) {
        return ByteBuffer.allocate(50_000).putInt(number).array();
    }

    @Test
    @Fault(19)
    void whoReadsNothingForTooLongIsCutEvenWithOnlySnapshots() throws Exception {
        try (PipeFixture server = new PipeFixture(STUCK);
                RawClient deaf = deaf(server)) {
            Client slow = server.connected.get(0);
            long end = System.nanoTime() + 6_000_000_000L;
            for (int i = 0; server.gone.isEmpty() && System.nanoTime() < end; i++) {
                slow.sendLatest(latest(i));
                deaf.tryRaw(RawClient.bytesOf(RawClient.BEAT, new byte[0]));
                Thread.sleep(2);
            }
            assertThat(server.gone.values()).containsOnly(Farewell.TOO_SLOW);
        }
    }

    @Test
    void tooLargeAMessageIsTheCallersMistake() {
        try (PipeFixture server = new PipeFixture(generous());
                RawClient client = server.join()) {
            assertThatThrownBy(() -> server.connected.get(0).send(new byte[(1 << 20) + 1]))
                    .isInstanceOf(IllegalArgumentException.class);
            client.send(new byte[2]);
            assertThat(client.receive()).hasSize(2);
        }
    }
}
