package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainee puts up a hand: whoever leads sees it, and takes it down when they have helped. */
class HelpTest {
    @TempDir
    Path data;

    private LessonFixture server;
    private Room room;
    private Leader leader;
    private final Visitor noor = new Visitor();
    private String token;

    @BeforeEach
    void open() {
        server = new LessonFixture(data, Duration.ofMinutes(2));
        room = server.lesson(1, 3);
        token = noor.enters(room, "Noor").token();
        leader = Leader.of(room);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ServerMessage noorAsks(int number, boolean wanted) {
        room.received(noor, new ClientMessage.AskHelp(number, wanted));
        return noor.awaits(
                ServerMessage.class,
                message -> message instanceof ServerMessage.Accepted accepted && accepted.number() == number
                        || message instanceof ServerMessage.Refused refused && refused.number() == number);
    }

    @Test
    void whoLeadsSeesWhoAsksAndSinceWhen() {
        assertThat(noorAsks(1, true)).isInstanceOf(ServerMessage.Accepted.class);
        ConsoleView.TeamRow told = leader.device()
                .awaits(
                        ServerMessage.ConsoleTeam.class,
                        row -> row.team().seats().get(0).asksHelp().isPresent())
                .team();
        assertThat(told.seats().get(0).name()).isEqualTo("Noor");
        assertThat(leader.seat("Noor").asksHelp().orElseThrow()).isNotNegative();
        noor.awaits(
                ServerMessage.Lesson.class, message -> message.lesson().own().asksHelp());
    }

    @Test
    void whoNeedsNoHelpAnyMoreTakesTheHandDown() {
        noorAsks(1, true);
        assertThat(noorAsks(2, false)).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(leader.seat("Noor").asksHelp()).isEmpty();
        assertThat(noorAsks(3, false)).as("no hand to take down").isInstanceOf(ServerMessage.Refused.class);
    }

    @Test
    void helpThatWasGivenIsTold() {
        int who = leader.trainee("Noor");
        assertThat(leader.asks(new Steering.Helped(who))).as("nobody asked").isInstanceOf(ServerMessage.Refused.class);
        noorAsks(1, true);
        assertThat(leader.asks(new Steering.Helped(who))).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(leader.seat("Noor").asksHelp()).isEmpty();
        noor.awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("vraag om hulp afgerond"));
    }

    @Test
    void whatIsSentAgainIsAskedOnce() {
        noorAsks(1, true);
        leader.asks(new Steering.Helped(leader.trainee("Noor")));
        int rows = server.kept(room).rows().size();
        assertThat(noorAsks(1, true)).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(server.kept(room).rows()).hasSize(rows);
    }

    @Test
    void aHandIsStillUpAfterARestartAndDuringAPause() {
        leader.asks(new Steering.Pause());
        assertThat(noorAsks(1, true)).isInstanceOf(ServerMessage.Accepted.class);
        room = server.restart(room);
        Visitor back = new Visitor();
        back.returns(room, token);
        back.awaits(
                ServerMessage.Lesson.class, message -> message.lesson().own().asksHelp());
        assertThat(room.console()
                        .toCompletableFuture()
                        .join()
                        .teams()
                        .get(0)
                        .seats()
                        .get(0)
                        .asksHelp())
                .isPresent();
    }
}
