package nl.kostenbewust.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.net.Limits;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

/** A browser that reads, slowly or not at all. */
class WebClientTest {
    private final List<String> texts = new ArrayList<>();
    private final List<Socket.Sent> onTheirWay = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final WebClient client = new WebClient(
            -1, InetAddress.getLoopbackAddress(), Limits.standard().sizes(), new Socket() {
                @Override
                public void send(String text, Sent sent) {
                    texts.add(text);
                    onTheirWay.add(sent);
                }

                @Override
                public void close(int code, String reason) {
                    ends.add(code + " " + reason);
                }

                @Override
                public void cut() {
                    ends.add("cut");
                }
            });

    private static byte[] accepted(int number) {
        return Exchange.TO_CLIENT.write(new ServerMessage.Accepted(number));
    }

    private void arrives() {
        onTheirWay.remove(0).done(true);
    }

    @Test
    void messagesGoOutInOrderOneAtATime() {
        client.send(accepted(1));
        client.send(accepted(2));
        assertThat(texts).containsExactly("{\"type\":\"accepted\",\"number\":1}");
        arrives();
        assertThat(texts).hasSize(2).last().isEqualTo("{\"type\":\"accepted\",\"number\":2}");
        arrives();
        assertThat(onTheirWay).isEmpty();
    }

    @Test
    void aSnapshotThatWaitsIsReplacedAndGoesLast() {
        client.send(accepted(1));
        client.sendLatest(() -> accepted(8));
        client.sendLatest(() -> accepted(9));
        client.send(accepted(2));
        arrives();
        arrives();
        assertThat(texts).extracting(text -> text.replaceAll("\\D", "")).containsExactly("1", "2", "9");
    }

    @Test
    @Fault(19)
    void whoDoesNotReadIsCutOffAndNothingMoreIsKeptForThem() {
        int most = Limits.standard().sizes().queuedMessages();
        for (int i = 0; i <= most; i++) {
            assertThat(client.send(accepted(i))).as("message %d", i).isTrue();
        }
        assertThat(client.send(accepted(0))).isFalse();
        assertThat(ends).containsExactly("cut");
        assertThat(client.send(accepted(0))).isFalse();
        assertThat(client.dismissal()).contains(Farewell.TOO_SLOW);
    }

    @Test
    void whoIsSentAwayHearsWhatWaitsAndThenWhy() {
        client.send(accepted(1));
        client.send(accepted(2));
        client.dismiss(Farewell.TAKEN_OVER);
        client.dismiss(Farewell.REMOVED);
        arrives();
        assertThat(ends).isEmpty();
        arrives();
        assertThat(texts).hasSize(2);
        assertThat(ends).containsExactly("4008 " + Farewell.TAKEN_OVER.sentence());
    }

    @Test
    void whatCannotBeSentEndsTheConnection() {
        client.send(accepted(1));
        onTheirWay.remove(0).done(false);
        assertThat(ends).containsExactly("cut");
    }
}
