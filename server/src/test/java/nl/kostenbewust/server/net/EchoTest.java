package nl.kostenbewust.server.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kostenbewust.server.net.PipeFixture.generous;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class EchoTest {
    @Test
    void thirtyClientsGetEveryMessageBackInOrder() {
        try (PipeFixture server = new PipeFixture(generous())) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                clients.add(RawClient.greeted(server.port()));
            }
            for (int n = 0; n < 100; n++) {
                for (RawClient client : clients) {
                    client.send(("bericht " + n).getBytes(UTF_8));
                }
            }
            for (RawClient client : clients) {
                for (int n = 0; n < 100; n++) {
                    assertThat(client.receive()).asString(UTF_8).isEqualTo("bericht " + n);
                }
                client.close();
            }
        }
    }

    @Test
    void foreignCodeNeverRunsOnTheSelectorThread() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        PipeFixture server = new PipeFixture(generous()) {
            @Override
            public void received(Client client, byte[] message) {
                threads.add(Thread.currentThread().getName());
                super.received(client, message);
            }
        };
        try (server) {
            assertThat(server.stillServes()).isTrue();
            assertThat(threads).hasSize(1).noneMatch(name -> name.startsWith("pipe-selector"));
        }
    }

    @Test
    @Fault(21)
    void slowAndChoppyNetworkChangesNothingButTime() throws Exception {
        try (PipeFixture server = new PipeFixture(generous());
                TestProxy proxy = TestProxy.before(server.pipe.address())) {
            proxy.delay(Duration.ofMillis(100));
            proxy.split(7);
            try (RawClient client = RawClient.greeted(proxy.port())) {
                client.send(new byte[1]);
                assertThat(client.receive()).hasSize(1);
                byte[] message = "een bericht in stukjes".repeat(1000).getBytes(UTF_8);
                client.send(message);
                assertThat(client.receive()).isEqualTo(message);
            }
        }
    }

    @Test
    void clientThatHangsUpIsReportedOnce() throws Exception {
        try (PipeFixture server = new PipeFixture(generous())) {
            RawClient polite = RawClient.greeted(server.port());
            polite.frame(RawClient.BYE, new byte[] {1, 0, 1});
            assertThat(polite.isClosedWithin(2000)).isTrue();
            RawClient.greeted(server.port()).close();
            assertThat(PipeFixture.eventually(() -> server.gone.size() == 2)).isTrue();
            assertThat(server.gone.values()).containsExactlyInAnyOrder(Farewell.LEFT, Farewell.LOST);
        }
    }

    @Test
    void addressOfTheServerIsTheOneAskedFor() {
        try (PipeFixture server = new PipeFixture(generous())) {
            InetSocketAddress address = server.pipe.address();
            assertThat(address.getAddress().isLoopbackAddress()).isTrue();
            assertThat(address.getPort()).isPositive();
        }
    }
}
