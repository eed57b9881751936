package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.net.RawClient;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as it is shipped, with somebody who is very quick: what is honest is answered, a flood is ended (faults 31). */
class QuickPlayerTest {
    private static final Codec<ClientMessage> OUT = Exchange.TO_SERVER;
    private static final Codec<ServerMessage> IN = Exchange.TO_CLIENT;
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();

    @TempDir
    Path data;

    private GameServer server;
    private Room room;

    @BeforeEach
    void open() throws IOException {
        server = GameServer.open(data, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> {});
        room = server.rooms().create(LESSON, new RoomSettings(1, 6, false), 0, 7);
        server.letIn();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private RawClient enters(String name) {
        RawClient client = RawClient.greeted(server.port());
        client.send(OUT.write(new ClientMessage.Hello(
                ClientMessage.PROTOCOL, room.code(), name, Optional.empty(), Optional.empty())));
        assertThat(IN.read(client.receive())).isInstanceOf(ServerMessage.Welcome.class);
        return client;
    }

    /** Ready, not ready, ready again: it may be said as often as one likes as long as a colleague is not ready. */
    private static byte[] act(int number) {
        Command command = number % 2 == 1 ? new Command.Ready() : new Command.NotReady();
        return OUT.write(new ClientMessage.Act(number, Optional.empty(), command));
    }

    private static int nextAnswer(RawClient client) {
        while (true) {
            byte[] message = client.receive();
            assertThat(message).as("an answer").isNotNull();
            ServerMessage read = IN.read(message);
            assertThat(read).isNotInstanceOf(ServerMessage.Refused.class);
            if (read instanceof ServerMessage.Accepted accepted) {
                return accepted.number();
            }
        }
    }

    @Test
    void aHundredCommandsAtOnceAreAllAnsweredInOrder() {
        try (RawClient quick = enters("Noor");
                RawClient colleague = enters("Sam")) {
            room.start();
            IntStream.rangeClosed(1, 100).forEach(number -> quick.send(act(number)));
            for (int number = 1; number <= 100; number++) {
                assertThat(nextAnswer(quick)).isEqualTo(number);
            }
            colleague.send(act(1));
            assertThat(nextAnswer(colleague)).isEqualTo(1);
        }
    }

    @Test
    @Fault(31)
    void aFlooderIsToldAndCutWhileFiveOthersPlayOn() throws InterruptedException {
        // Somebody is never ready: once all are, the month closes, and then not ready may no longer be said.
        try (RawClient flooder = enters("Bot");
                RawClient neverReady = enters("E")) {
            List<RawClient> others = new ArrayList<>();
            for (String name : List.of("A", "B", "C", "D")) {
                others.add(enters(name));
            }
            room.start();
            // Always the same, which is refused: were the flooder ready while all others are, the month would close on
            // them.
            byte[] notReady = RawClient.bytesOf(act(2));
            Thread flood = new Thread(() -> {
                while (flooder.tryRaw(notReady)) {}
            });
            flood.start();
            long slowest = slowestAnswer(others);
            assertThat(flooder.nextBye().code()).isEqualTo(Farewell.FLOODING.code());
            assertThat(Farewell.FLOODING.sentence()).contains("te veel berichten");
            assertThat(slowest).isLessThan(2_000_000_000L);
            flood.join(5_000);
            neverReady.send(act(1));
            assertThat(nextAnswer(neverReady)).isEqualTo(1);
            assertThat(flood.isAlive()).as("the flooder was cut").isFalse();
            others.forEach(RawClient::close);
        }
    }

    private static long slowestAnswer(List<RawClient> players) {
        long slowest = 0;
        for (int number = 1; number <= 8; number++) {
            for (RawClient player : players) {
                long start = System.nanoTime();
                player.send(act(number));
                assertThat(nextAnswer(player)).isEqualTo(number);
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
        }
        return slowest;
    }
}
