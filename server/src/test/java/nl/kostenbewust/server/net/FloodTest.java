package nl.kostenbewust.server.net;

import static nl.kostenbewust.server.net.PipeFixture.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class FloodTest {
    @Test
    void whoIsQuickLosesNothing() {
        try (PipeFixture server = new PipeFixture(Limits.standard());
                RawClient client = server.join()) {
            for (int i = 0; i < 100; i++) {
                client.send(new byte[] {(byte) i});
            }
            for (int i = 0; i < 100; i++) {
                assertThat(client.receive()).containsExactly(i);
            }
            assertThat(server.gone).isEmpty();
        }
    }

    @Test
    @Fault(31)
    void whoGoesOnIsCutAndTheOthersDoNotNotice() throws Exception {
        try (PipeFixture server = new PipeFixture(Limits.standard());
                RawClient flooder = server.join()) {
            List<RawClient> others = new ArrayList<>();
            for (int i = 0; i < 29; i++) {
                others.add(server.join());
            }
            byte[] flood = RawClient.bytesOf(new byte[100]);
            Thread thread = new Thread(() -> {
                while (flooder.tryRaw(flood)) {
                    Thread.onSpinWait();
                }
            });
            thread.start();
            assertThat(slowestEcho(others)).isLessThan(250_000_000L);
            assertThat(flooder.nextBye().code()).isEqualTo(Farewell.FLOODING.code());
            thread.join(5000);
            assertThat(eventually(() -> !server.gone.isEmpty())).isTrue();
            assertThat(server.gone).containsOnlyKeys(server.connected.get(0).id());
            assertThat(server.gone.values()).containsOnly(Farewell.FLOODING);
            assertThat(server.received.get()).isLessThan(30 + 29 * 5 + 50);
            others.forEach(RawClient::close);
        }
    }

    private static long slowestEcho(List<RawClient> clients) {
        long slowest = 0;
        for (int round = 0; round < 5; round++) {
            for (RawClient client : clients) {
                long start = System.nanoTime();
                client.send(new byte[2]);
                assertThat(client.receive()).hasSize(2);
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
        }
        return slowest;
    }

    /** Who pours in as much as the network takes would keep the server from everything else. */
    @Test
    @Fault(31)
    void whoPoursIsCutAtOnce() throws Exception {
        byte[] one = RawClient.bytesOf(new byte[10]);
        ByteBuffer many = ByteBuffer.allocate(4000 * one.length);
        while (many.hasRemaining()) {
            many.put(one);
        }
        try (PipeFixture server = new PipeFixture(Limits.standard());
                RawClient other = server.join();
                RawClient flooder = server.join()) {
            Thread thread = new Thread(() -> {
                while (flooder.tryRaw(many.array())) {
                    Thread.onSpinWait();
                }
            });
            thread.start();
            assertThat(slowestEcho(List.of(other))).isLessThan(250_000_000L);
            thread.join(5000);
            assertThat(eventually(() -> server.gone.containsValue(Farewell.FLOODING)))
                    .isTrue();
        }
    }

    @Test
    @Fault(31)
    void floodOfBeatsIsCutToo() throws Exception {
        try (PipeFixture server = new PipeFixture(Limits.standard());
                RawClient client = server.join()) {
            for (int i = 0; i < 500; i++) {
                client.tryRaw(RawClient.bytesOf(RawClient.BEAT, new byte[0]));
            }
            assertThat(eventually(() -> server.gone.containsValue(Farewell.FLOODING)))
                    .isTrue();
        }
    }

    @Test
    void whatAListenerThatLagsHasNotHeardWaits() throws Exception {
        CountDownLatch lag = new CountDownLatch(1);
        try (PipeFixture server = lagging(lag);
                RawClient client = RawClient.greeted(server.port())) {
            for (int i = 0; i < 200; i++) {
                client.send(new byte[2]);
            }
            Thread.sleep(200);
            lag.countDown();
            for (int i = 0; i < 200; i++) {
                assertThat(client.receive()).hasSize(2);
            }
        }
    }

    @Test
    void listenerThatLagsDoesNotFillTheMemory() throws Exception {
        CountDownLatch lag = new CountDownLatch(1);
        try (PipeFixture server = lagging(lag);
                RawClient client = RawClient.greeted(server.port())) {
            for (int i = 0; i < 400; i++) {
                client.tryRaw(RawClient.bytesOf(new byte[2]));
            }
            assertThat(client.nextBye().code()).isEqualTo(Farewell.FLOODING.code());
            lag.countDown();
            assertThat(eventually(() -> server.gone.containsValue(Farewell.FLOODING)))
                    .isTrue();
            assertThat(server.received.get()).isLessThanOrEqualTo(64);
        }
    }

    private static PipeFixture lagging(CountDownLatch lag) {
        return new PipeFixture(PipeFixture.generous().with(Limits.standard().sizes())) {
            @Override
            public void received(Client client, byte[] message) {
                await(lag);
                super.received(client, message);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
