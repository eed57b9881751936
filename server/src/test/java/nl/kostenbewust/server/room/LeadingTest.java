package nl.kostenbewust.server.room;

import static nl.kostenbewust.server.room.LessonFixture.TALK_ABOUT_HOUSING;
import static nl.kostenbewust.server.room.LessonFixture.TALK_ABOUT_MONEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.protocol.Whom;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson as whoever leads it steers it, and as trainees meet that. */
class LeadingTest {
    @TempDir
    Path data;

    private LessonFixture server;
    private Room room;
    private Leader leader;
    private final Visitor noor = new Visitor();
    private final Visitor sam = new Visitor();
    private String noorsToken;

    @BeforeEach
    void open() {
        server = new LessonFixture(data, Duration.ofMinutes(2));
        room = server.lesson(2, 3);
        noorsToken = enters(noor, "Noor", 1);
        enters(sam, "Sam", 1);
        leader = Leader.of(room);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String enters(Visitor visitor, String name, int team) {
        room.enter(
                visitor,
                new ClientMessage.Hello(
                        ClientMessage.PROTOCOL, room.code(), name, Optional.of(team), Optional.empty()));
        return visitor.awaits(ServerMessage.Welcome.class, any -> true).token();
    }

    private void begun() {
        assertThat(leader.asks(new Steering.Start())).isInstanceOf(ServerMessage.Accepted.class);
        noor.awaitsView(view -> view.month() == 1);
        sam.awaitsView(view -> view.month() == 1);
    }

    @Test
    @Fault(15)
    void onlyTheSecretLetsSomebodyLead() {
        for (String wrong :
                new String[] {"", "abc", noorsToken, SeatToken.random().secret()}) {
            Leader liar = new Leader(room, wrong);
            assertThat(liar.device().awaitsFarewell()).isEqualTo(Farewell.REMOVED);
        }
        assertThat(leader.asks(new Steering.Start())).isInstanceOf(ServerMessage.Accepted.class);
    }

    @Test
    void aNewSecretEndsTheOneBefore() {
        String old = room.issueSecret().toCompletableFuture().join();
        String fresh = room.issueSecret().toCompletableFuture().join();
        assertThat(new Leader(room, old).device().awaitsFarewell()).isEqualTo(Farewell.REMOVED);
        assertThat(new Leader(room, fresh).welcome().lastNumber()).isZero();
    }

    @Test
    void theSecretIsNotInTheStore() throws Exception {
        String secret = room.issueSecret().toCompletableFuture().join();
        server.close();
        try (var files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
            }
        }
        server = new LessonFixture(data, Duration.ofMinutes(2));
    }

    @Test
    @Fault(15)
    void aSecondDeviceWithTheSecretTakesOverAtOnce() {
        String secret = room.issueSecret().toCompletableFuture().join();
        Leader laptop = new Leader(room, secret);
        laptop.welcome();
        Leader phone = new Leader(room, secret);
        phone.welcome();
        assertThat(laptop.device().awaitsFarewell()).isEqualTo(Farewell.TAKEN_OVER);
        assertThat(phone.sends(1, new Steering.Start())).isInstanceOf(ServerMessage.Accepted.class);
    }

    @Test
    @Fault(38)
    void aTraineeWhoSteersIsRefusedAndCutTheThirdTime() {
        for (int i = 1; i <= 3; i++) {
            int number = i;
            room.received(noor, new ClientMessage.Steer(number, new Steering.End()));
            assertThat(noor.awaits(ServerMessage.Refused.class, refused -> refused.number() == number)
                            .text()
                            .nl())
                    .contains("alleen de docent");
        }
        assertThat(noor.awaitsFarewell()).isEqualTo(Farewell.GARBAGE);
        assertThat(leader.asks(new Steering.Start())).isInstanceOf(ServerMessage.Accepted.class);
    }

    @Test
    void whoeverLeadsSeesTeamsAndTraineesAndNothingHidden() {
        begun();
        noor.acts(room, TALK_ABOUT_HOUSING);
        ConsoleView.TeamRow team = leader.device()
                .awaits(
                        ServerMessage.ConsoleTeam.class,
                        message -> message.team().seats().stream()
                                .anyMatch(seat -> seat.where().isPresent()))
                .team();
        assertThat(team.month()).isEqualTo(1);
        assertThat(team.triangle()).isPresent();
        assertThat(team.seats()).extracting(ConsoleView.SeatRow::name).containsExactly("Noor", "Sam");
        assertThat(team.seats().get(0).where().orElseThrow().nl())
                .isEqualTo(Visitor.bart(noor.lastView()).name().nl());
        assertThat(team.seats()).extracting(ConsoleView.SeatRow::presence).containsOnly(ConsoleView.Presence.ACTIVE);
        room.gone(sam);
        leader.device()
                .awaits(
                        ServerMessage.ConsoleTeam.class,
                        message -> message.team().seats().get(1).presence() == ConsoleView.Presence.GONE);
    }

    @Test
    void aPauseRefusesCommandsTellsEverybodyAndOutlivesTheServer() {
        begun();
        assertThat(leader.asks(new Steering.Pause())).isInstanceOf(ServerMessage.Accepted.class);
        noor.awaits(
                ServerMessage.Lesson.class, message -> message.lesson().pause().isPresent());
        assertThat(noor.acts(room, TALK_ABOUT_HOUSING))
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.text().nl()).contains("gepauzeerd"));

        room = server.restart(room);
        Visitor back = new Visitor();
        back.returns(room, noorsToken);
        back.awaits(
                ServerMessage.Lesson.class, message -> message.lesson().pause().isPresent());
        assertThat(back.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Refused.class);
        Leader again = Leader.of(room);
        assertThat(again.asks(new Steering.Resume())).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(back.acts(room, TALK_ABOUT_MONEY)).isInstanceOf(ServerMessage.Accepted.class);
    }

    @Test
    void whatWasDoneBeforeAPauseIsStillAnsweredDuringIt() {
        begun();
        noor.acts(room, TALK_ABOUT_HOUSING);
        leader.asks(new Steering.Pause());
        room.received(noor, new ClientMessage.Act(1, Optional.of(Visitor.BART), TALK_ABOUT_HOUSING));
        noor.acts(room, TALK_ABOUT_MONEY);
        assertThat(noor.count(ServerMessage.Accepted.class)).isEqualTo(2);
    }

    @Test
    void aSteeringThatIsSentTwiceIsDoneOnceAlsoAfterARestart() {
        begun();
        assertThat(leader.sends(2, new Steering.CloseMonth(Optional.empty())))
                .isInstanceOf(ServerMessage.Accepted.class);
        noor.awaitsView(view -> view.month() == 2);
        room = server.restart(room);
        Leader again = Leader.of(room);
        assertThat(again.welcome().lastNumber()).isEqualTo(2);
        assertThat(again.sends(2, new Steering.CloseMonth(Optional.empty())))
                .isInstanceOf(ServerMessage.Accepted.class);
        assertThat(room.console().toCompletableFuture().join().teams().get(0).month())
                .isEqualTo(2);
    }

    @Test
    void messagesReachWhomTheyAreFor() {
        Visitor eva = new Visitor();
        enters(eva, "Eva", 2);
        leader.asks(new Steering.Tell(new Whom.Everybody(), "Allemaal"));
        leader.asks(new Steering.Tell(new Whom.Team(1), "Team een"));
        leader.asks(new Steering.Tell(new Whom.Trainee(leader.trainee("Noor")), "Alleen Noor"));
        noor.awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("Alleen Noor"));
        sam.awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("Team een"));
        eva.awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("Allemaal"));
        assertThat(sam.count(ServerMessage.Notice.class)).isEqualTo(2);
        assertThat(eva.count(ServerMessage.Notice.class)).isEqualTo(1);
        assertThat(leader.asks(new Steering.Tell(new Whom.Team(9), "Niemand")))
                .isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.Tell(new Whom.Everybody(), "\u0007")))
                .isInstanceOf(ServerMessage.Refused.class);
    }

    @Test
    void whoIsMovedPlaysOnInTheOtherTeamAlsoAfterARestart() {
        Visitor eva = new Visitor();
        enters(eva, "Eva", 2);
        begun();
        assertThat(leader.asks(new Steering.Move(leader.trainee("Noor"), 2)))
                .isInstanceOf(ServerMessage.Accepted.class);
        noor.awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("team 2"));
        noor.awaitsView(view -> view.seat() == 2
                && view.team().stream().anyMatch(one -> one.name().equals("Eva")));
        assertThat(noor.acts(room, TALK_ABOUT_HOUSING))
                .as("no hours until the next month")
                .isInstanceOf(ServerMessage.Refused.class);
        leader.asks(new Steering.CloseMonth(Optional.of(2)));
        noor.awaitsView(view -> view.month() == 2);
        assertThat(noor.acts(room, TALK_ABOUT_MONEY)).isInstanceOf(ServerMessage.Accepted.class);

        room = server.restart(room);
        Visitor back = new Visitor();
        assertThat(back.returns(room, noorsToken).team()).isEqualTo(2);
        assertThat(back.awaitsView(any -> true).month()).isEqualTo(2);
    }

    @Test
    void aSeatThatSomebodyMovedAwayFromHoldsNobodyUpAndCanBeTakenByANewcomer() {
        begun();
        leader.asks(new Steering.Move(leader.trainee("Noor"), 2));
        assertThat(sam.isReady(room)).isInstanceOf(ServerMessage.Accepted.class);
        sam.awaitsView(view -> view.month() == 2);
        Visitor eva = new Visitor();
        String token = enters(eva, "Eva", 1);
        assertThat(eva.awaitsView(view -> view.month() == 2).seat()).isEqualTo(1);
        assertThat(eva.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Accepted.class);

        room = server.restart(room);
        Visitor back = new Visitor();
        ServerMessage.Welcome welcome = back.returns(room, token);
        assertThat(welcome.team()).isEqualTo(1);
        assertThat(welcome.seat()).isEqualTo(1);
        assertThat(welcome.lastNumber()).isEqualTo(1);
    }

    @Test
    void whoIsSentOutStaysOutUntilLetIn() {
        begun();
        leader.asks(new Steering.Remove(leader.trainee("Noor")));
        noor.awaits(ServerMessage.TurnedAway.class, away -> away.reason() == ServerMessage.Reason.SENT_OUT);
        assertThat(noor.awaitsFarewell()).isEqualTo(Farewell.REMOVED);
        room = server.restart(room);
        Visitor knocking = new Visitor();
        room.enter(
                knocking,
                new ClientMessage.Hello(
                        ClientMessage.PROTOCOL, room.code(), "", Optional.empty(), Optional.of(noorsToken)));
        knocking.awaits(ServerMessage.TurnedAway.class, away -> away.reason() == ServerMessage.Reason.SENT_OUT);
        Leader again = Leader.of(room);
        again.asks(new Steering.LetIn(again.trainee("Noor")));
        assertThat(new Visitor().returns(room, noorsToken).seat()).isEqualTo(1);
    }

    @Test
    void aNewNameIsSeenByColleaguesAndStays() {
        begun();
        leader.asks(new Steering.Rename(leader.trainee("Noor"), "Nora"));
        sam.awaitsView(view -> view.team().get(0).name().equals("Nora"));
        noor.awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("Nora"));
        assertThat(leader.asks(new Steering.Rename(leader.trainee("Nora"), "\u202E")))
                .isInstanceOf(ServerMessage.Refused.class);
        room = server.restart(room);
        assertThat(room.console()
                        .toCompletableFuture()
                        .join()
                        .teams()
                        .get(0)
                        .seats()
                        .get(0)
                        .name())
                .isEqualTo("Nora");
    }

    @Test
    void nothingThatIsSaidOrNamedStandsInTheJournal() {
        leader.asks(new Steering.Rename(leader.trainee("Noor"), "Wilhelmina"));
        leader.asks(new Steering.Tell(new Whom.Everybody(), "Boodschap over Wilhelmina"));
        assertThat(server.kept(room).rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(new String(row.command().toArray(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Wilhelmina")
                        .doesNotContain("Boodschap"));
    }

    @Test
    void everySteeringIsCarriedOut() {
        assertThat(server.insides(room).helm().kinds()).isEqualTo(Set.of(Steering.class.getPermittedSubclasses()));
    }

    @Test
    void theEndIsForGood() {
        begun();
        leader.asks(new Steering.End());
        assertThat(noor.awaitsFarewell()).isEqualTo(Farewell.REMOVED);
        assertThat(leader.asks(new Steering.Pause())).isInstanceOf(ServerMessage.Refused.class);
        assertThat(server.rooms().unfinished()).isEmpty();
    }
}
