package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leading a lesson, and misusing the port, over real sockets. */
class LeadOverTheNetTest {
    private static final Codec<ServerMessage> WRONG_WAY = Codec.cbor(ServerMessage.class, 1 << 20);
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();

    @TempDir
    Path data;

    private GameServer server;
    private Room room;
    private final List<OverTheNet> open = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        server = GameServer.open(data, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> {});
        room = server.rooms().create(LESSON, new RoomSettings(2, 6, false), 0, 7);
        server.letIn();
    }

    @AfterEach
    void close() {
        open.forEach(OverTheNet::close);
        server.close();
    }

    private OverTheNet connected() {
        OverTheNet client = new OverTheNet(server.port());
        open.add(client);
        return client;
    }

    private OverTheNet leads(String secret) {
        OverTheNet leader = connected().says(new ClientMessage.Lead(ClientMessage.PROTOCOL, room.code(), secret));
        leader.hears(ServerMessage.Leading.class);
        return leader;
    }

    @Test
    void aPauseOverTheNetReachesATraineeAndSurvivesTheServer() throws IOException {
        OverTheNet noor = connected().says(OverTheNet.hello(room.code(), "Noor", Optional.empty()));
        String token = noor.hears(ServerMessage.Welcome.class).token();
        OverTheNet leader = leads(room.issueSecret().toCompletableFuture().join());
        leader.says(new ClientMessage.Steer(1, new Steering.Start())).hears(ServerMessage.Accepted.class);
        leader.says(new ClientMessage.Steer(2, new Steering.Pause()));
        leader.hears(ServerMessage.Console.class, console -> console.view().phase() == ConsoleView.Phase.PAUSED);
        leader.hears(ServerMessage.Accepted.class, accepted -> accepted.number() == 2);
        noor.hears(
                ServerMessage.Lesson.class, message -> message.lesson().pause().isPresent());

        server.close();
        assertThat(noor.farewell()).isEqualTo(Farewell.CLOSING_DOWN.code());
        server = GameServer.open(data, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> {});
        room = server.rooms()
                .resume(
                        (Loaded.Intact)
                                server.rooms().load(server.rooms().unfinished().get(0)),
                        LESSON);
        server.letIn();
        OverTheNet back = connected().says(OverTheNet.hello(room.code(), "", Optional.of(token)));
        back.hears(
                ServerMessage.Lesson.class, message -> message.lesson().pause().isPresent());
        back.says(new ClientMessage.Act(1, Optional.empty(), new Command.Ready()));
        assertThat(back.hears(ServerMessage.Refused.class).text().nl()).contains("gepauzeerd");
    }

    @Test
    @Fault(15)
    void theNewestDeviceWithTheSecretLeadsWithoutPingPong() {
        String secret = room.issueSecret().toCompletableFuture().join();
        OverTheNet before = leads(secret);
        for (int i = 0; i < 30; i++) {
            OverTheNet next = leads(secret);
            assertThat(before.farewell()).isEqualTo(Farewell.TAKEN_OVER.code());
            before = next;
        }
        assertThat(Farewell.TAKEN_OVER.mayReturn())
                .as("who was taken over stays away")
                .isFalse();
        before.says(new ClientMessage.Steer(1, new Steering.Pause())).hears(ServerMessage.Accepted.class);
    }

    @Test
    @Fault(28)
    void messagesOfTheServerSentByAClientAreStrikesAndThreeAreTheEnd() {
        List<ServerMessage> wrongWay = List.of(
                new ServerMessage.Accepted(1),
                new ServerMessage.Leading(0),
                new ServerMessage.Notice(Text.nl("Ik ben de docent")));
        OverTheNet noor = connected().says(OverTheNet.hello(room.code(), "Noor", Optional.empty()));
        noor.hears(ServerMessage.Welcome.class);
        noor.sendsBytes(WRONG_WAY.write(wrongWay.get(0))).sendsBytes(WRONG_WAY.write(wrongWay.get(1)));
        noor.says(new ClientMessage.Act(1, Optional.empty(), new Command.Ready()))
                .hears(ServerMessage.Refused.class);
        noor.sendsBytes(WRONG_WAY.write(wrongWay.get(2)));
        assertThat(noor.farewell()).isEqualTo(Farewell.GARBAGE.code());
    }

    @Test
    void aStrangerIsCutAtTheFirstMessageThatIsNotTheirs() {
        for (ClientMessage message : List.of(
                new ClientMessage.Act(1, Optional.empty(), new Command.Ready()),
                new ClientMessage.Steer(1, new Steering.End()),
                new ClientMessage.SitAt(1, 1),
                new ClientMessage.AskPreview(1, Ref.to("tsd-01"), new Command.Ready()),
                new ClientMessage.Goodbye())) {
            assertThat(connected().says(message).farewell())
                    .as(message.toString())
                    .isEqualTo(Farewell.GARBAGE.code());
        }
    }

    @Test
    void anotherVersionIsToldInPlainWordsWhichSideIsBehind() {
        OverTheNet older = connected()
                .says(new ClientMessage.Hello(
                        ClientMessage.PROTOCOL - 1, room.code(), "Noor", Optional.empty(), Optional.empty()));
        assertThat(older.hears(ServerMessage.TurnedAway.class).text().nl()).contains("ouder dan dat van de server");
        OverTheNet newer = connected().says(new ClientMessage.Lead(ClientMessage.PROTOCOL + 1, room.code(), "x"));
        assertThat(newer.hears(ServerMessage.TurnedAway.class).text().nl()).contains("nieuwer dan dat van de server");
    }

    @Test
    @Fault(47)
    void aCodeAloneNeverGivesATakenSeatAndADeadOneGivesNone() {
        OverTheNet noor = connected().says(OverTheNet.hello(room.code(), "Noor", Optional.empty()));
        ServerMessage.Welcome first = noor.hears(ServerMessage.Welcome.class);
        OverTheNet namesake = connected().says(OverTheNet.hello(room.code(), "Noor", Optional.empty()));
        ServerMessage.Welcome second = namesake.hears(ServerMessage.Welcome.class);
        assertThat(List.of(second.team(), second.seat())).isNotEqualTo(List.of(first.team(), first.seat()));

        room.end().toCompletableFuture().join();
        OverTheNet late = connected().says(OverTheNet.hello(room.code(), "Eva", Optional.empty()));
        assertThat(late.hears(ServerMessage.TurnedAway.class).reason()).isEqualTo(ServerMessage.Reason.OVER);
        OverTheNet back = connected().says(OverTheNet.hello(room.code(), "", Optional.of(first.token())));
        assertThat(back.hears(ServerMessage.TurnedAway.class).reason()).isEqualTo(ServerMessage.Reason.OVER);
    }

    @Test
    @Fault(47)
    void whoGuessesCodesIsSlowedDownWhileAClassAtTheSameAddressGetsIn() throws InterruptedException {
        int[] looked = new int[2];
        Thread guesser = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try (OverTheNet one = new OverTheNet(server.port())) {
                    one.says(OverTheNet.hello("AAAAAAAA", "X", Optional.empty()));
                    RawWord word = RawWord.of(one);
                    looked[word == RawWord.WRONG_CODE ? 0 : 1]++;
                } catch (RuntimeException | AssertionError cutOff) {
                    looked[1]++;
                }
            }
        });
        long start = System.nanoTime();
        guesser.start();
        for (int trainee = 0; trainee < 10; trainee++) {
            boolean inside = false;
            while (!inside) {
                OverTheNet one = connected().says(OverTheNet.hello(room.code(), "T" + trainee, Optional.empty()));
                inside = RawWord.of(one) == RawWord.WELCOME;
            }
        }
        guesser.interrupt();
        guesser.join(5_000);
        double seconds = (System.nanoTime() - start) / 1e9;
        // As many at once as a class may mistype, and then the pace of one address.
        assertThat(looked[0]).as("tries that were looked at").isBetween(1, (int) (60 + 200 * (1 + seconds)));
    }

    /** The first word that somebody at the door hears. */
    private enum RawWord {
        WELCOME,
        WRONG_CODE,
        COME_BACK;

        static RawWord of(OverTheNet client) {
            byte[] message = client.socket().receive();
            if (message == null) {
                return COME_BACK;
            }
            return Exchange.TO_CLIENT.read(message) instanceof ServerMessage.Welcome ? WELCOME : WRONG_CODE;
        }
    }
}
