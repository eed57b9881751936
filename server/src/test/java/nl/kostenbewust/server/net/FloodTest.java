package nl.kostenbewust.server.net;

import static nl.kostenbewust.server.net.PipeFixture.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class FloodTest {
    @Test
    void burstComesThroughExcessIsRefusedAndToldOnce() throws Exception {
        try (PipeFixture server = new PipeFixture(Limits.standard());
                RawClient client = server.join()) {
            for (int i = 0; i < 60; i++) {
                client.send(new byte[2]);
            }
            assertThat(eventually(() -> server.flooding.get() == 1)).isTrue();
            for (int i = 0; i < 39; i++) {
                assertThat(client.receive()).hasSize(2);
            }
            Thread.sleep(300);
            assertThat(server.received.get()).isBetween(40, 42);
            assertThat(server.flooding).hasValue(1);
            client.send(new byte[3]);
            assertThat(client.receive()).isNotNull();
        }
    }

    @Test
    void twentyASecondIsNeverRefused() throws Exception {
        Limits smallBurst = Limits.standard().with(new Limits.Rates(20, 3, 100, 1000, 400));
        try (PipeFixture server = new PipeFixture(smallBurst);
                RawClient client = server.join()) {
            for (int i = 0; i < 15; i++) {
                client.send(new byte[2]);
                assertThat(client.receive()).hasSize(2);
                Thread.sleep(55);
            }
            assertThat(server.flooding).hasValue(0);
        }
    }

    @Test
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
            thread.join(5000);
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

    @Test
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
    void listenerThatLagsDoesNotFillTheMemory() throws Exception {
        CountDownLatch lag = new CountDownLatch(1);
        Limits limits = PipeFixture.generous().with(Limits.standard().sizes());
        PipeFixture server = new PipeFixture(limits) {
            @Override
            public void received(Client client, byte[] message) {
                await(lag);
                super.received(client, message);
            }
        };
        try (server;
                RawClient client = RawClient.greeted(server.port())) {
            for (int i = 0; i < 100; i++) {
                client.send(new byte[2]);
            }
            Thread.sleep(200);
            lag.countDown();
            assertThat(eventually(() -> server.flooding.get() > 0)).isTrue();
            assertThat(server.received.get()).isLessThanOrEqualTo(64);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
