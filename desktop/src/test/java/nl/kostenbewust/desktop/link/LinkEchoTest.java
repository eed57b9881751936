package nl.kostenbewust.desktop.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkEchoTest {
    private static final int CLIENTS = 30;
    private static final int MESSAGES = 50;

    @Test
    void everyMessageOfThirtyClientsComesBackOnceAndInOrder() throws Exception {
        try (Echo server = Echo.on(0)) {
            List<Ear> ears = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Ear ear = new Ear();
                ears.add(ear);
                links.add(Link.open(server.target(), ear, ear.executor));
            }
            for (int i = 0; i < CLIENTS; i++) {
                assertThat(ears.get(i).nextReport().what()).isEqualTo("connected");
                sendAll(links.get(i), i);
            }
            for (int i = 0; i < CLIENTS; i++) {
                expectAll(ears.get(i), i);
                links.get(i).close();
                ears.get(i).close();
            }
        }
    }

    private static void sendAll(Link link, int client) {
        for (int n = 0; n < MESSAGES; n++) {
            assertThat(link.send(text(client, n))).isTrue();
        }
    }

    private static void expectAll(Ear ear, int client) throws InterruptedException {
        for (int n = 0; n < MESSAGES; n++) {
            assertThat(ear.nextMessage()).isEqualTo(text(client, n));
        }
    }

    private static byte[] text(int client, int n) {
        return ("één bericht van " + client + " nummer " + n).getBytes(UTF_8);
    }

    @Test
    void longMessagesArriveWhole() throws Exception {
        try (Echo server = Echo.on(0);
                Ear ear = new Ear();
                Link link = Link.open(server.target(), ear, ear.executor)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            for (int size : new int[] {0, 1, 8191, 8192, 8193, 16384, 65_536}) {
                byte[] message = new byte[size];
                Arrays.fill(message, (byte) size);
                assertThat(link.send(message)).isTrue();
                assertThat(ear.nextMessage()).isEqualTo(message);
            }
        }
    }

    @Test
    void viewOfOneMebibyteArrivesWhole() throws Exception {
        try (Echo server = Echo.on(0);
                Ear ear = new Ear();
                Link link = Link.open(server.target(), ear, ear.executor)) {
            assertThat(ear.nextReport().what()).isEqualTo("connected");
            byte[] view = new byte[1 << 20];
            for (int i = 0; i < view.length; i++) {
                view[i] = (byte) ((i * 31) >>> 3);
            }
            assertThat(server.first().sendLatest(() -> view)).isTrue();
            assertThat(ear.nextMessage()).isEqualTo(view);
        }
    }
}
