package nl.kostenbewust.server.net;

import static nl.kostenbewust.server.net.PipeFixture.eventually;
import static nl.kostenbewust.server.net.PipeFixture.hurried;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Limits LIMITS = Limits.standard().with(hurried());

    @Test
    void silentClientIsCutAndOneThatBeatsStays() throws Exception {
        try (PipeFixture server = new PipeFixture(LIMITS);
                RawClient silent = server.join();
                RawClient alive = server.join()) {
            long id = server.connected.get(0).id();
            for (int i = 0; i < 9; i++) {
                alive.frame(RawClient.BEAT, new byte[0]);
                Thread.sleep(100);
            }
            assertThat(eventually(() -> !server.gone.isEmpty())).isTrue();
            assertThat(server.gone).containsOnly(Map.entry(id, Farewell.SILENT));
            assertThat(silent.nextBye().code()).isEqualTo(Farewell.SILENT.code());
            alive.send(new byte[2]);
            assertThat(alive.receive()).hasSize(2);
        }
    }

    @Test
    void serverBeatsWhenItHasNothingToSay() {
        try (PipeFixture server = new PipeFixture(LIMITS);
                RawClient client = server.join()) {
            assertThat(client.nextFrame().kind()).isEqualTo(RawClient.BEAT);
            assertThat(client.nextFrame().kind()).isEqualTo(RawClient.BEAT);
        }
    }

    @Test
    @Fault(29)
    void whoGreetsButDoesNotLogInIsCut() throws Exception {
        PipeFixture server = new PipeFixture(LIMITS) {
            @Override
            public void connected(Client client) {
                connected.add(client);
            }
        };
        try (server;
                RawClient lazy = RawClient.greeted(server.port());
                RawClient mute = RawClient.silent(server.port())) {
            for (int i = 0; i < 5; i++) {
                lazy.frame(RawClient.BEAT, new byte[0]);
                Thread.sleep(100);
            }
            assertThat(lazy.nextBye().code()).isEqualTo(Farewell.LOGIN_LATE.code());
            assertThat(mute.nextBye().code()).isEqualTo(Farewell.LOGIN_LATE.code());
            assertThat(eventually(() -> server.gone.containsValue(Farewell.LOGIN_LATE)))
                    .isTrue();
            assertThat(server.connected).hasSize(1);
        }
    }

    @Test
    @Fault(18)
    void halfOpenConnectionIsNoticedAndItsPlayerCanComeBackBeforeThat() throws Exception {
        try (PipeFixture server = new PipeFixture(LIMITS);
                TestProxy wifi = TestProxy.before(server.pipe.address());
                RawClient stranded = RawClient.greeted(wifi.port())) {
            stranded.send(new byte[1]);
            assertThat(stranded.receive()).hasSize(1);
            wifi.blackhole(true);
            Client old = server.connected.get(0);
            try (RawClient back = server.join()) {
                old.dismiss(Farewell.TAKEN_OVER);
                assertThat(eventually(() -> server.gone.containsValue(Farewell.TAKEN_OVER)))
                        .isTrue();
                back.send(new byte[2]);
                assertThat(back.receive()).hasSize(2);
            }
        }
    }

    @Test
    @Fault(18)
    void blackholedClientIsCutByInboundSilenceThoughTheSocketLooksOpen() throws Exception {
        try (PipeFixture server = new PipeFixture(LIMITS);
                TestProxy wifi = TestProxy.before(server.pipe.address());
                RawClient stranded = RawClient.greeted(wifi.port())) {
            assertThat(eventually(() -> server.connected.size() == 1)).isTrue();
            wifi.blackhole(true);
            stranded.frame(RawClient.BEAT, new byte[0]);
            assertThat(eventually(() -> server.gone.containsValue(Farewell.SILENT)))
                    .isTrue();
        }
    }

    // So that only the deadline for a message can be what cuts.
    private static Limits silenceAllowed() {
        Limits.Deadlines hurried = hurried();
        Duration minute = Duration.ofMinutes(1);
        return Limits.standard()
                .with(new Limits.Deadlines(
                        hurried.login(), minute, hurried.message(), minute, minute, hurried.linger(), minute));
    }

    @Test
    @Fault(29)
    void halfAFrameDrippingInIsCutWhileOthersPlay() throws Exception {
        try (PipeFixture server = new PipeFixture(silenceAllowed())) {
            List<RawClient> drips = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                drips.add(server.join());
                drips.add(RawClient.silent(server.port()));
            }
            byte[] frame = RawClient.bytesOf(new byte[1000]);
            long start = System.nanoTime();
            int at = 0;
            while (server.gone.size() < 25 && at < 200) {
                byte[] drop = Arrays.copyOfRange(frame, at, at + 5);
                drips.forEach(drip -> drip.tryRaw(drop));
                at += 5;
                Thread.sleep(50);
            }
            assertThat(System.nanoTime() - start).isBetween(300_000_000L, 3_000_000_000L);
            assertThat(server.gone.values()).hasSize(25).containsOnly(Farewell.SILENT);
            assertThat(server.stillServes()).isTrue();
            for (RawClient drip : drips) {
                assertThat(drip.isClosedWithin(1000)).isTrue();
            }
        }
    }

    @Test
    void messageOfWhichThePiecesComeTooSlowlyIsCut() throws Exception {
        try (PipeFixture server = new PipeFixture(silenceAllowed());
                RawClient client = server.join()) {
            for (int i = 0; i < 4; i++) {
                client.tryRaw(RawClient.bytesOf(RawClient.PART, new byte[8192]));
                client.tryRaw(RawClient.bytesOf(RawClient.BEAT, new byte[0]));
                Thread.sleep(150);
            }
            assertThat(eventually(() -> server.gone.containsValue(Farewell.SILENT)))
                    .isTrue();
        }
    }
}
