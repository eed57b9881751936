package nl.kostenbewust.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Call;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that is looked for says where it is, and nothing else (faults 32). */
class BeaconTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final int GAME = 54555;

    private Beacon beacon;
    private DatagramSocket asker;

    @BeforeEach
    void light() throws IOException {
        beacon = Beacon.light(new InetSocketAddress(HERE, 0), GAME).orElseThrow();
        asker = new DatagramSocket(new InetSocketAddress(HERE, 0));
        asker.setSoTimeout(5_000);
    }

    @AfterEach
    void close() {
        beacon.close();
        asker.close();
    }

    private void send(byte[] packet) throws IOException {
        asker.send(new DatagramPacket(packet, packet.length, HERE, beacon.port()));
    }

    private DatagramPacket receive() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[512], 512);
        asker.receive(packet);
        return packet;
    }

    private Optional<Reply> nextReply() throws IOException {
        DatagramPacket packet = receive();
        return Reply.read(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
    }

    @Test
    void aCallIsAnsweredWithThePortAndTheVersion() throws IOException {
        send(new Call(42).packet());
        assertThat(nextReply()).hasValue(new Reply(42, Hello.CURRENT_VERSION, GAME));
    }

    @Test
    @Fault(32)
    void theAnswerIsShorterThanTheQuestion() throws IOException {
        send(new Call(42).packet());
        assertThat(receive().getLength()).isLessThan(Call.SIZE);
    }

    @Test
    @Fault(32)
    void onlyACallIsAnswered() throws IOException {
        byte[] call = new Call(1).packet();
        byte[] other = call.clone();
        other[0]++;
        send(new byte[0]);
        send(other);
        send(Arrays.copyOf(call, Call.SIZE - 1));
        send(Arrays.copyOf(call, Call.SIZE + 1));
        send(new Reply(1, 1, 1).packet());
        send(new Call(2).packet());
        assertThat(nextReply().orElseThrow().nonce())
                .as("the first answer is to the only call")
                .isEqualTo(2);
    }

    @Test
    void aFloodOfCallsIsAnsweredOnlySoOften() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            send(new Call(i).packet());
        }
        asker.setSoTimeout(300);
        int answers = 0;
        try {
            while (true) {
                receive();
                answers++;
            }
        } catch (SocketTimeoutException quiet) {
            assertThat(answers).isBetween(1, 400);
        }
    }

    @Test
    void whereSomebodyElseListensTheGameGoesOnWithout() {
        assertThat(Beacon.light(new InetSocketAddress(HERE, beacon.port()), GAME))
                .isEmpty();
    }
}
