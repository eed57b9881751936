package nl.kostenbewust.desktop.link;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.kostenbewust.desktop.link.FakeServer.bye;
import static nl.kostenbewust.desktop.link.FakeServer.frame;
import static nl.kostenbewust.desktop.link.FakeServer.hello;
import static nl.kostenbewust.desktop.link.FakeServer.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import nl.kostenbewust.desktop.link.Ending.NotConnected;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Hello;
import org.junit.jupiter.api.Test;

class LinkFailureTest {
    private static final int OURS = Hello.CURRENT_VERSION;

    private static Ear.Report firstReport(Target target) throws InterruptedException {
        try (Ear ear = new Ear();
                Link link = Link.open(target, ear, ear.executor, LinkReconnectTest.hurried(), () -> 0.5)) {
            Ear.Report report = ear.nextReport();
            assertThat(link.state()).isEqualTo(LinkState.CLOSED);
            assertThat(link.send(new byte[1])).isFalse();
            return report;
        }
    }

    private static void expect(FakeServer server, Failure failure) throws Exception {
        try (server) {
            assertThat(firstReport(server.target())).isEqualTo(new Ear.Report("closed", new NotConnected(failure)));
        }
    }

    @Test
    void nothingListens() throws Exception {
        int port = freePort();
        assertThat(firstReport(new Target("127.0.0.1", port)).why()).isEqualTo(new NotConnected(Failure.REFUSED));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    @Test
    void nameDoesNotExist() throws Exception {
        assertThat(firstReport(new Target("zo heet geen computer", 4000)).why())
                .isEqualTo(new NotConnected(Failure.UNKNOWN_HOST));
    }

    @Test
    void somethingThatSaysNothing() throws Exception {
        expect(FakeServer.saying(), Failure.NO_ANSWER);
    }

    @Test
    void webServer() throws Exception {
        expect(FakeServer.saying("HTTP/1.1 400 Bad Request\r\n".getBytes(US_ASCII)), Failure.NOT_OUR_GAME);
    }

    @Test
    void secureShell() throws Exception {
        expect(FakeServer.saying("SSH-2.0-OpenSSH_9.2\r\n".getBytes(US_ASCII)), Failure.NOT_OUR_GAME);
    }

    @Test
    void anotherGameOnTheSameNetworkLibrary() throws Exception {
        expect(FakeServer.saying(frame(77, 1, 2)), Failure.NOT_OUR_GAME);
        expect(FakeServer.saying(register(), frame(2, 1, 2, 3, 4, 0, OURS)), Failure.NOT_OUR_GAME);
    }

    @Test
    void serverThatHangsUpAtOnce() throws Exception {
        expect(FakeServer.hangingUpAfter(), Failure.TURNED_AWAY);
        expect(FakeServer.saying(register(), bye(Farewell.CROWDED.code(), OURS)), Failure.TURNED_AWAY);
    }

    @Test
    void newerServer() throws Exception {
        expect(FakeServer.saying(register(), bye(Farewell.WRONG_VERSION.code(), OURS + 1)), Failure.SERVER_NEWER);
        expect(FakeServer.saying(register(), hello(OURS + 300)), Failure.SERVER_NEWER);
    }

    @Test
    void olderServer() throws Exception {
        expect(FakeServer.saying(register(), bye(Farewell.WRONG_VERSION.code(), OURS - 1)), Failure.SERVER_OLDER);
    }

    @Test
    void closingWhileConnectingEndsAtOnce() throws Exception {
        try (FakeServer mute = FakeServer.saying();
                Ear ear = new Ear()) {
            Link link = Link.open(mute.target(), ear, ear.executor);
            Thread.sleep(100);
            long start = System.nanoTime();
            link.close();
            assertThat(System.nanoTime() - start)
                    .isLessThan(Duration.ofSeconds(1).toNanos());
            assertThat(ear.nextReport().why()).isEqualTo(new Ending.Disconnected(Farewell.LEFT));
        }
    }
}
