package nl.kostenbewust.server.room;

import static nl.kostenbewust.server.room.LessonFixture.TALK_ABOUT_HOUSING;
import static nl.kostenbewust.server.room.LessonFixture.TALK_ABOUT_MONEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.core.view.PlayerView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody drops out: a bot or a colleague plays their seat, with a note, and gives it back. */
class HandingTest {
    private static final Chair NOORS = new Chair(1, 1);

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
        room = server.lesson(1, 3);
        noorsToken = noor.enters(room, "Noor").token();
        sam.enters(room, "Sam");
        leader = Leader.of(room);
        leader.asks(new Steering.Start());
        noor.awaitsView(view -> view.month() == 1);
        noor.acts(room, TALK_ABOUT_HOUSING);
        noor.awaitsView(view -> view.hours().spent().halves() > 0);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void noorDropsOutFor(Steering handing) {
        room.gone(noor);
        assertThat(leader.asks(handing)).isInstanceOf(ServerMessage.Accepted.class);
    }

    private ServerMessage samSitsAt(int number, int seat) {
        room.received(sam, new ClientMessage.SitAt(number, seat));
        sam.skipsNumber();
        return sam.awaits(
                ServerMessage.class,
                message -> message instanceof ServerMessage.Accepted accepted && accepted.number() == number
                        || message instanceof ServerMessage.Refused refused && refused.number() == number);
    }

    @Test
    void aColleagueGetsANoteAndPlaysTheSeatWithItsOwnHours() {
        noorDropsOutFor(new Steering.HandToColleague(NOORS, leader.trainee("Sam")));
        HandoverView note =
                sam.awaits(ServerMessage.Handover.class, any -> true).note();
        assertThat(note.name()).isEqualTo("Noor");
        assertThat(note.left()).isEqualTo(noor.lastView().hours().left());
        assertThat(note.households().get(0).director()).isTrue();
        assertThat(note.households().get(0).done()).as("what Noor did").isNotEmpty();
        assertThat(note.households().get(0).pending()).as("what waits").isNotEmpty();

        assertThat(samSitsAt(1, 1)).isInstanceOf(ServerMessage.Accepted.class);
        PlayerView asNoor = sam.awaitsView(view -> view.seat() == 1);
        assertThat(asNoor.team().get(0).name()).isEqualTo("Noor (via Sam)");
        assertThat(sam.acts(room, TALK_ABOUT_MONEY)).isInstanceOf(ServerMessage.Accepted.class);
        PlayerView after = sam.awaitsView(view -> view.seat() == 1
                && view.hours().spent().halves() > asNoor.hours().spent().halves());
        assertThat(after.team().get(1).left())
                .as("Sam's own hours")
                .isEqualTo(asNoor.team().get(1).left());

        assertThat(samSitsAt(3, 2)).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(sam.newestViewAfter(after.version()).seat()).isEqualTo(2);
    }

    @Test
    void aHouseholdGoesToAnotherWithANoteAndStaysThereAfterARestart() {
        assertThat(leader.asks(new Steering.HandHousehold(Visitor.BART, NOORS)))
                .as("hers already")
                .isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.HandHousehold(Ref.to("zw-99"), NOORS)))
                .as("no such household")
                .isInstanceOf(ServerMessage.Refused.class);
        Chair sams = new Chair(1, leader.seat("Sam").seat());
        assertThat(leader.asks(new Steering.HandHousehold(Visitor.BART, sams)))
                .isInstanceOf(ServerMessage.Accepted.class);
        HandoverView note =
                sam.awaits(ServerMessage.Handover.class, any -> true).note();
        assertThat(note.name()).as("from whom").isEqualTo("Noor");
        assertThat(note.households()).hasSize(1);
        assertThat(note.households().get(0).director()).isTrue();
        assertThat(note.households().get(0).done()).as("what Noor did").isNotEmpty();
        sam.awaitsView(view -> Visitor.bart(view).director() == sams.seat());
        room = server.restart(room);
        Visitor back = new Visitor();
        back.returns(room, noorsToken);
        assertThat(Visitor.bart(back.awaitsView(any -> true)).director()).isEqualTo(sams.seat());
        assertThat(Leader.of(room).welcome().lastNumber())
                .as("numbers of whoever leads count on")
                .isEqualTo(4);
    }

    @Test
    void whoSitsAtTheSeatOfAnotherStillDoesAfterARestart() {
        String samsToken = sam.welcome().token();
        noorDropsOutFor(new Steering.HandToColleague(NOORS, leader.trainee("Sam")));
        samSitsAt(1, 1);
        room = server.restart(room);
        Visitor back = new Visitor();
        assertThat(back.returns(room, samsToken).lastNumber()).isEqualTo(1);
        assertThat(back.awaitsView(any -> true).seat()).isEqualTo(1);
    }

    @Test
    void nobodySitsAtASeatThatWasNotHandedToThem() {
        assertThat(samSitsAt(1, 1)).isInstanceOf(ServerMessage.Refused.class);
        leader.asks(new Steering.HandToBot(NOORS));
        assertThat(samSitsAt(2, 1)).isInstanceOf(ServerMessage.Refused.class);
    }

    @Test
    void whenTheColleagueIsReadySoIsTheSeatTheyPlay() {
        noorDropsOutFor(new Steering.HandToColleague(NOORS, leader.trainee("Sam")));
        assertThat(sam.isReady(room)).isInstanceOf(ServerMessage.Accepted.class);
        sam.awaitsView(view -> view.month() == 2);
    }

    @Test
    void whoComesBackHasTheSeatAgainAndReadsWhatHappened() {
        noorDropsOutFor(new Steering.HandToColleague(NOORS, leader.trainee("Sam")));
        samSitsAt(1, 1);
        sam.acts(room, TALK_ABOUT_MONEY);
        Visitor back = new Visitor();
        back.returns(room, noorsToken);
        HandoverView note =
                back.awaits(ServerMessage.Handover.class, any -> true).note();
        assertThat(note.households().get(0).done()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sam.awaits(
                                ServerMessage.Lesson.class,
                                message -> message.lesson().chairs().size() == 1
                                        && sam.count(ServerMessage.Handover.class) == 1)
                        .lesson()
                        .sitsAt())
                .isEqualTo(2);
        assertThat(sam.acts(room, TALK_ABOUT_MONEY))
                .as("as Sam, who may talk once more")
                .isNotNull();
        assertThat(back.lastView().seat()).isEqualTo(1);
    }

    @Test
    void whoIsThereCannotPlayASeatThatSomebodyElsePlays() {
        leader.asks(new Steering.HandToColleague(NOORS, leader.trainee("Sam")));
        assertThat(noor.acts(room, TALK_ABOUT_MONEY))
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.text().nl()).startsWith("Sam speelt nu jouw plek"));
        leader.asks(new Steering.GiveBack(NOORS));
        assertThat(noor.acts(room, TALK_ABOUT_MONEY)).isInstanceOf(ServerMessage.Accepted.class);
    }

    @Test
    void aBotPlaysTheSeatToTheEndOfTheMonthAndIsThereAgainAfterARestart() {
        noorDropsOutFor(new Steering.HandToBot(NOORS));
        PlayerView seen = sam.awaitsView(
                view -> view.team().get(0).ready() && view.team().get(0).name().equals("Noor (bot)"));
        assertThat(seen.team().get(0).left().halves())
                .as("it used its hours")
                .isLessThan(noor.lastView().hours().left().halves());
        sam.isReady(room);
        sam.awaitsView(view -> view.month() == 2);

        String samsToken = sam.welcome().token();
        room = server.restart(room);
        Visitor back = new Visitor();
        back.returns(room, samsToken);
        back.awaitsView(view -> view.month() == 2 && view.team().get(0).ready());
        assertThat(Leader.of(room).seat("Noor").by()).isEqualTo(ConsoleView.By.BOT);
    }

    @Test
    void aBotWaitsDuringAPause() {
        leader.asks(new Steering.Pause());
        noorDropsOutFor(new Steering.HandToBot(NOORS));
        int rows = server.kept(room).rows().size();
        leader.asks(new Steering.Resume());
        sam.awaitsView(view -> view.team().get(0).ready());
        assertThat(server.kept(room).rows().subList(0, rows).stream()
                        .filter(row -> row.command().size() == 0))
                .as("begin and one talk")
                .hasSize(2);
    }

    @Test
    void aBotOnAnEmptySeatPlaysAlong() {
        assertThat(leader.asks(new Steering.AddBot(1))).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(leader.asks(new Steering.AddBot(1))).as("full").isInstanceOf(ServerMessage.Refused.class);
        leader.asks(new Steering.CloseMonth(Optional.empty()));
        sam.awaitsView(view -> view.month() == 2
                && view.team().size() == 3
                && view.team().get(2).name().equals("Bot 1.3 (bot)")
                && view.team().get(2).ready());
    }

    @Test
    void aTeamOfBotsRehearsesTheLessonToItsEnd() {
        Room rehearsal = server.lesson(1, 2);
        Leader alone = Leader.of(rehearsal);
        alone.asks(new Steering.AddBot(1));
        alone.asks(new Steering.AddBot(1));
        assertThat(alone.asks(new Steering.Start())).isInstanceOf(ServerMessage.Accepted.class);
        ConsoleView.TeamRow last = alone.device()
                .awaits(
                        ServerMessage.ConsoleTeam.class,
                        message -> message.team().ended())
                .team();
        assertThat(last.triangle()).isPresent();
    }

    @Test
    void aSeatGoesOnlyToSomebodyElseOfTheSameTeam() {
        int noors = leader.trainee("Noor");
        assertThat(leader.asks(new Steering.HandToColleague(NOORS, noors))).isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.HandToColleague(new Chair(1, 6), noors)))
                .isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.HandToBot(new Chair(4, 1)))).isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.GiveBack(NOORS))).isInstanceOf(ServerMessage.Refused.class);
    }
}
