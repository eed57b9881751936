package nl.kostenbewust.server.net;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.kostenbewust.server.net.PipeFixture.generous;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class StrangerTest {
    static Stream<Named<byte[]>> garbage() {
        byte[] random = new byte[10_000];
        new Random(1).nextBytes(random);
        random[0] = 0x70;
        return Stream.of(
                Named.of("random bytes", random),
                Named.of("HTTP", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII)),
                Named.of("TLS hello", new byte[] {0x16, 3, 1, 2, 0, 1, 0, 1, (byte) 0xfc, 3, 3}),
                Named.of("length 2^31-1", length(Integer.MAX_VALUE)),
                Named.of("length 0", length(0)),
                Named.of("length -5", length(-5)),
                Named.of("length just too large", length(8194)),
                Named.of("unknown kind", RawClient.bytesOf(99, new byte[3])),
                Named.of("register, which only a server says", RawClient.bytesOf(RawClient.REGISTER, new byte[4])),
                Named.of("message before hello", RawClient.bytesOf(RawClient.WHOLE, new byte[3])),
                Named.of("hello with the wrong magic", RawClient.bytesOf(RawClient.HELLO, new byte[6])),
                Named.of("hello too short", RawClient.bytesOf(RawClient.HELLO, new byte[2])));
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(8).putInt(length).array();
    }

    @ParameterizedTest
    @Fault({25, 26})
    @MethodSource("garbage")
    void isCutAtOnceAndNeverHeardOf(byte[] bytes) {
        try (PipeFixture server = new PipeFixture(generous());
                RawClient stranger = RawClient.silent(server.port())) {
            stranger.raw(bytes);
            assertThat(stranger.isClosedWithin(1000)).isTrue();
            assertThat(server.connected).isEmpty();
            assertThat(server.stillServes()).isTrue();
        }
    }

    @ParameterizedTest
    @Fault({25, 26})
    @MethodSource("garbage")
    void isCutAfterTheGreetingToo(byte[] bytes) throws InterruptedException {
        boolean message = bytes[4] == RawClient.WHOLE && bytes[3] == 4;
        try (PipeFixture server = new PipeFixture(generous());
                RawClient client = RawClient.greeted(server.port())) {
            client.raw(bytes);
            assertThat(client.isClosedWithin(message ? 300 : 1000)).isEqualTo(!message);
            assertThat(PipeFixture.eventually(() -> message || server.gone.containsValue(Farewell.GARBAGE)))
                    .isTrue();
            assertThat(server.stillServes()).isTrue();
        }
    }

    @Test
    void otherVersionIsToldWhy() {
        for (int version : new int[] {0, 2, 65_535}) {
            try (PipeFixture server = new PipeFixture(generous());
                    RawClient client = RawClient.silent(server.port())) {
                client.hello(version);
                RawClient.Frame bye = client.nextBye();
                assertThat(bye.code()).isEqualTo(Farewell.WRONG_VERSION.code());
                assertThat(Arrays.copyOfRange(bye.payload(), 1, 3)).containsExactly(0, RawClient.VERSION);
                assertThat(client.isClosedWithin(1500)).isTrue();
                assertThat(server.connected).isEmpty();
            }
        }
    }

    @Test
    @Fault(25)
    void hundredTimesGarbageIsOneLineInTheLog() {
        Logger log = (Logger) LoggerFactory.getLogger("nl.kostenbewust.server.net");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try (PipeFixture server = new PipeFixture(generous())) {
            for (int i = 0; i < 100; i++) {
                try (RawClient stranger = RawClient.silent(server.port())) {
                    stranger.raw("GET / HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
                    assertThat(stranger.isClosedWithin(1000)).isTrue();
                }
            }
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.get(0).getFormattedMessage()).contains("HTTP");
    }

    @Test
    void largeMessageNeedsALogin() {
        PipeFixture server = new PipeFixture(generous()) {
            @Override
            public void connected(Client client) {
                connected.add(client);
            }
        };
        try (server;
                RawClient client = RawClient.greeted(server.port())) {
            client.send(new byte[10_000]);
            assertThat(client.isClosedWithin(1000)).isTrue();
        }
    }

    @Test
    @Fault(26)
    void messageOverTheLimitIsCut() throws InterruptedException {
        try (PipeFixture server = new PipeFixture(generous());
                RawClient fits = server.join();
                RawClient tooLong = server.join()) {
            fits.send(new byte[64 << 10]);
            assertThat(fits.receive()).hasSize(64 << 10);
            tooLong.tryRaw(RawClient.bytesOf(new byte[(64 << 10) + 1]));
            assertThat(tooLong.isClosedWithin(1000)).isTrue();
            assertThat(PipeFixture.eventually(() -> server.gone.containsValue(Farewell.GARBAGE)))
                    .isTrue();
        }
    }

    @Test
    void piecesThatAreNotFullAreCut() {
        try (PipeFixture server = new PipeFixture(generous());
                RawClient client = RawClient.greeted(server.port())) {
            client.frame(RawClient.PART, new byte[1]);
            assertThat(client.isClosedWithin(1000)).isTrue();
        }
    }

    @Test
    @Fault(32)
    void noUdpPortIsBound() throws Exception {
        try (PipeFixture server = new PipeFixture(generous());
                DatagramSocket sameNumber = new DatagramSocket(server.port(), InetAddress.getLoopbackAddress())) {
            assertThat(sameNumber.isBound()).isTrue();
        }
    }
}
