package nl.kostenbewust.desktop.link;

import static nl.kostenbewust.desktop.link.FakeServer.hello;
import static nl.kostenbewust.desktop.link.FakeServer.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.kostenbewust.desktop.link.Ending.Disconnected;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Hello;
import org.junit.jupiter.api.Test;

class LinkReconnectTest {
    static Patience hurried() {
        return new Patience(
                Duration.ofMillis(600),
                Duration.ofMillis(700),
                Duration.ofMillis(200),
                Duration.ofMillis(300),
                Duration.ofMillis(60),
                Duration.ofMillis(300),
                1 << 20,
                64 << 10,
                128);
    }

    private static Link open(Target target, Ear ear) {
        return Link.open(target, ear, ear.executor, hurried(), () -> 0.5);
    }

    @Test
    void comesBackWhenTheServerRestartsOnTheSamePort() throws Exception {
        Echo first = Echo.on(0);
        try (Ear ear = new Ear();
                Link link = open(first.target(), ear)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            first.close();
            assertThat(ear.nextReport()).isEqualTo(new Ear.Report("lost", new Disconnected(Farewell.CLOSING_DOWN)));
            Thread.sleep(300);
            assertThat(link.state()).isEqualTo(LinkState.LOST);
            assertThat(link.send(new byte[1])).isFalse();
            try (Echo second = Echo.on(first.port())) {
                Ear.Report report = ear.nextReport();
                while (report.what().equals("lost")) {
                    report = ear.nextReport();
                }
                assertThat(report.what()).isEqualTo("connected");
                assertThat(link.state()).isEqualTo(LinkState.CONNECTED);
                assertThat(link.send(new byte[] {3})).isTrue();
                assertThat(ear.nextMessage()).containsExactly(3);
                assertThat(second.clients).hasSize(1);
            }
        }
    }

    @Test
    void wholeClassComesBackAfterARestart() throws Exception {
        Echo first = Echo.on(0);
        List<Ear> ears = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Ear ear = new Ear();
            ears.add(ear);
            links.add(open(first.target(), ear));
            assertThat(ear.nextReport().what()).isEqualTo("connected");
        }
        first.close();
        try (Echo second = Echo.on(first.port())) {
            for (int i = 0; i < 30; i++) {
                Ear ear = ears.get(i);
                Ear.Report report = ear.nextReport();
                while (report.what().equals("lost")) {
                    report = ear.nextReport();
                }
                assertThat(report.what()).isEqualTo("connected");
                links.get(i).close();
                ear.close();
            }
            assertThat(second.clients).hasSize(30);
        }
    }

    @Test
    void staysAwayWhenAnotherPlaceTookOver() throws Exception {
        try (Echo server = Echo.on(0);
                Ear ear = new Ear();
                Link link = open(server.target(), ear)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            server.first().dismiss(Farewell.TAKEN_OVER);
            assertThat(ear.nextReport()).isEqualTo(new Ear.Report("closed", new Disconnected(Farewell.TAKEN_OVER)));
            Thread.sleep(300);
            assertThat(server.clients).hasSize(1);
            assertThat(link.state()).isEqualTo(LinkState.CLOSED);
        }
    }

    @Test
    void comesBackForAFreshViewWhenItWasTooSlow() throws Exception {
        try (Echo server = Echo.on(0);
                Ear ear = new Ear();
                Link link = open(server.target(), ear)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            server.first().dismiss(Farewell.FLOODING);
            assertThat(ear.nextReport()).isEqualTo(new Ear.Report("lost", new Disconnected(Farewell.FLOODING)));
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            assertThat(link.state()).isEqualTo(LinkState.CONNECTED);
        }
    }

    @Test
    void noticesAServerThatFellSilent() throws Exception {
        try (FakeServer silent = FakeServer.saying(register(), hello(Hello.CURRENT_VERSION));
                Ear ear = new Ear();
                Link link = open(silent.target(), ear)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            assertThat(link.state()).isEqualTo(LinkState.CONNECTED);
            long start = System.nanoTime();
            assertThat(ear.nextReport()).isEqualTo(new Ear.Report("lost", new Disconnected(Farewell.SILENT)));
            assertThat(System.nanoTime() - start)
                    .isLessThan(Duration.ofSeconds(2).toNanos());
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            assertThat(silent.guests()).isEqualTo(2);
        }
    }

    @Test
    void idleLinkStaysBecauseBothSidesBeat() throws Exception {
        try (Echo server = Echo.on(0);
                Ear ear = new Ear();
                Link link = Link.open(server.target(), ear, ear.executor)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            Thread.sleep(1000);
            assertThat(link.send(new byte[] {1})).isTrue();
            assertThat(ear.nextMessage()).containsExactly(1);
            assertThat(server.farewells).isEmpty();
        }
    }

    @Test
    void closingSendsWhatWaitsAndSaysGoodbye() throws Exception {
        try (Echo server = Echo.on(0);
                Ear ear = new Ear()) {
            Link link = open(server.target(), ear);
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            link.send(new byte[] {1});
            assertThat(ear.nextMessage()).hasSize(1);
            link.close();
            assertThat(ear.nextReport()).isEqualTo(new Ear.Report("closed", new Disconnected(Farewell.LEFT)));
            for (int i = 0; i < 200 && server.farewells.isEmpty(); i++) {
                Thread.sleep(10);
            }
            assertThat(server.farewells).containsExactly(Farewell.LEFT);
            assertThat(link.state()).isEqualTo(LinkState.CLOSED);
        }
    }

    @Test
    void serverThatNeverReadsDoesNotOverflowTheLink() throws Exception {
        try (FakeServer deaf = FakeServer.saying(register(), hello(Hello.CURRENT_VERSION));
                Ear ear = new Ear();
                Link link = open(deaf.target(), ear)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            int queued = 0;
            while (queued < 2000 && link.send(new byte[64 << 10])) {
                queued++;
            }
            assertThat(queued).isBetween(100, 1999);
            assertThat(link.state()).isEqualTo(LinkState.CONNECTED);
        }
    }

    @Test
    void nothingCanOvertakeTheLogin() throws Exception {
        try (Echo server = Echo.on(0);
                Ear ear = new Ear()) {
            CountDownLatch busy = new CountDownLatch(1);
            ear.executor.execute(() -> {
                try {
                    busy.await();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
            });
            try (Link link = open(server.target(), ear)) {
                for (int i = 0; i < 400 && link.state() != LinkState.CONNECTED; i++) {
                    Thread.sleep(5);
                }
                assertThat(link.state()).isEqualTo(LinkState.CONNECTED);
                assertThat(link.send(new byte[1])).isFalse();
                busy.countDown();
                assertThat(ear.nextReport().what()).isEqualTo("connected");
                assertThat(link.send(new byte[1])).isTrue();
            }
        }
    }
}
