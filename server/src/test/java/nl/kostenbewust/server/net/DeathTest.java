package nl.kostenbewust.server.net;

import static nl.kostenbewust.server.net.PipeFixture.eventually;
import static nl.kostenbewust.server.net.PipeFixture.hurried;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class DeathTest {
    private static final Limits LIMITS = Limits.standard().with(hurried());

    @Test
    @Fault(11)
    void deadSelectorThreadIsToldWithinTwoSecondsAndGivesUpItsPort() throws Exception {
        try (PipeFixture server = new PipeFixture(LIMITS);
                RawClient client = server.join()) {
            long start = System.nanoTime();
            server.pipe.onSelector(() -> {
                throw new OutOfMemoryError("planted");
            });
            assertThat(eventually(() -> server.deaths.get() == 1)).isTrue();
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
            assertThat(client.isClosedWithin(1000)).isTrue();
            assertThat(eventually(() -> server.gone.containsValue(Farewell.LOST)))
                    .isTrue();
            new PipeFixture(server.port(), LIMITS).close();
        }
    }

    @Test
    @Fault(11)
    void hangingSelectorThreadIsTold() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (PipeFixture server = new PipeFixture(LIMITS)) {
            server.pipe.onSelector(() -> {
                try {
                    end.await();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(eventually(() -> server.deaths.get() == 1)).isTrue();
            end.countDown();
        }
    }

    @Test
    void exceptionOnTheSelectorThreadIsSurvived() throws Exception {
        try (PipeFixture server = new PipeFixture(LIMITS)) {
            for (int i = 0; i < 20; i++) {
                server.pipe.onSelector(() -> {
                    throw new IllegalStateException("planted");
                });
                Thread.sleep(15);
            }
            assertThat(server.stillServes()).isTrue();
            assertThat(server.deaths).hasValue(0);
        }
    }

    @Test
    @Fault(10)
    void throwingListenerIsSurvived() {
        PipeFixture server = new PipeFixture(LIMITS) {
            @Override
            public void received(Client client, byte[] message) {
                if (message.length == 3) {
                    throw new IllegalStateException("planted");
                }
                if (message.length == 5) {
                    throw new NoClassDefFoundError("planted");
                }
                super.received(client, message);
            }
        };
        try (server;
                RawClient client = server.join()) {
            client.send(new byte[3]);
            client.send(new byte[5]);
            client.send(new byte[4]);
            assertThat(client.receive()).hasSize(4);
            assertThat(server.stillServes()).isTrue();
        }
    }

    @Test
    void closingIsNoDeath() throws Exception {
        PipeFixture server = new PipeFixture(LIMITS);
        server.close();
        Thread.sleep(300);
        assertThat(server.deaths).hasValue(0);
    }
}
