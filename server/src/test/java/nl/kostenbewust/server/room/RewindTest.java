package nl.kostenbewust.server.room;

import static nl.kostenbewust.server.room.LessonFixture.TALK_ABOUT_HOUSING;
import static nl.kostenbewust.server.room.LessonFixture.TALK_ABOUT_MONEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.server.store.JournalRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team is put back to a month, or goes on from it in a lesson of its own. */
class RewindTest {
    @TempDir
    Path data;

    private LessonFixture server;
    private Room room;
    private Leader leader;
    private final Visitor noor = new Visitor();
    private String token;
    private PlayerView beginning;

    @BeforeEach
    void open() {
        server = new LessonFixture(data, Duration.ofMinutes(2));
        room = server.lesson(1, 3);
        token = noor.enters(room, "Noor").token();
        leader = Leader.of(room);
        leader.asks(new Steering.Start());
        noor.awaitsView(view -> view.month() == 1);
        noor.acts(room, TALK_ABOUT_HOUSING);
        leader.asks(new Steering.CloseMonth(Optional.empty()));
        beginning = noor.awaitsView(view -> view.month() == 2);
        noor.acts(room, TALK_ABOUT_MONEY);
        leader.asks(new Steering.CloseMonth(Optional.empty()));
        noor.awaitsView(view -> view.month() == 3);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private PlayerView rewound() {
        long before = noor.lastView().version();
        assertThat(leader.asks(new Steering.Rewind(1, 2))).isInstanceOf(ServerMessage.Accepted.class);
        return noor.awaitsView(view -> view.version() > before && view.month() == 2);
    }

    private List<Journal.Entry> entries(Room of) {
        return TeamJournal.of(server.kept(of).rows(), 1);
    }

    @Test
    void theTeamStandsWhereThatMonthBegan() {
        PlayerView now = rewound();
        assertThat(now.households()).isEqualTo(beginning.households());
        assertThat(now.hours()).isEqualTo(beginning.hours());
        assertThat(noor.awaits(
                        ServerMessage.Notice.class, notice -> notice.text().nl().contains("teruggezet")))
                .isNotNull();
    }

    @Test
    void theLineThatWasLeftStaysReadable() {
        List<Journal.Entry> left = entries(room);
        int rows = server.kept(room).rows().size();
        rewound();
        noor.acts(room, TALK_ABOUT_HOUSING);
        List<JournalRow> now = server.kept(room).rows();
        assertThat(now).hasSizeGreaterThan(rows);
        assertThat(TeamJournal.asOf(now, 1, rows)).isEqualTo(left);
        assertThat(TeamJournal.of(now, 1)).isNotEqualTo(left);
    }

    @Test
    void aCommandOfTheLeftLineIsNotPlayedAgainAndTheNextNumberIs() {
        long version = rewound().version();
        room.received(noor, new ClientMessage.Act(2, Optional.of(Visitor.BART), TALK_ABOUT_MONEY));
        assertThat(noor.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Accepted.class);
        PlayerView after = noor.newestViewAfter(version);
        assertThat(after.hours().spent().halves()).as("one talk, not two").isEqualTo(4);
    }

    @Test
    void aKilledServerComesBackOnTheNewLine() {
        long version = rewound().version();
        noor.acts(room, TALK_ABOUT_HOUSING);
        PlayerView before = noor.newestViewAfter(version);
        room = server.restart(room);
        Visitor back = new Visitor();
        assertThat(back.returns(room, token).lastNumber()).isEqualTo(3);
        PlayerView after = back.awaitsView(any -> true);
        assertThat(after.month()).isEqualTo(2);
        assertThat(after.households()).isEqualTo(before.households());
    }

    @Test
    void whoCameLaterThanThatMonthIsInTheTeamAllTheSame() {
        Visitor late = new Visitor();
        late.enters(room, "Sam");
        long version = rewound().version();
        late.awaitsView(view -> view.month() == 2 && view.team().size() == 2);
        leader.asks(new Steering.CloseMonth(Optional.empty()));
        assertThat(late.awaitsView(view -> view.month() == 3 && view.version() > version)
                        .hours()
                        .left()
                        .halves())
                .isPositive();
    }

    @Test
    void onlyAMonthThatHasBegunCanBeGoneBackTo() {
        assertThat(leader.asks(new Steering.Rewind(1, 4))).isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.Rewind(1, 0))).isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.Rewind(1, 3)))
                .as("nothing done since")
                .isInstanceOf(ServerMessage.Refused.class);
        assertThat(leader.asks(new Steering.Rewind(2, 1))).isInstanceOf(ServerMessage.Refused.class);
    }

    @Test
    void aBranchIsALessonOfItsOwnAndLeavesTheTeamAlone() {
        List<Journal.Entry> original = entries(room);
        assertThat(leader.asks(new Steering.Branch(1, 2))).isInstanceOf(ServerMessage.Accepted.class);
        String text = leader.device()
                .awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("zijtak"))
                .text()
                .nl();
        String code = text.replaceAll(".*code ([A-Z0-9]{8})\\..*", "$1");
        Room branch = server.rooms().find(code).orElseThrow();
        assertThat(RoomSettings.decoded(branch.session().start().settings()).origin())
                .hasValue(new Origin(room.session().id(), 1, 2));

        Visitor eva = new Visitor();
        eva.enters(branch, "Eva");
        PlayerView view = eva.awaitsView(v -> v.month() == 2);
        assertThat(Visitor.bart(view).facts()).isEqualTo(Visitor.bart(beginning).facts());
        assertThat(Visitor.bart(view).score()).isEqualTo(Visitor.bart(beginning).score());
        assertThat(eva.acts(branch, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(entries(branch).subList(0, entries(branch).size() - 1))
                .isEqualTo(original.subList(0, entries(branch).size() - 1));
        assertThat(entries(room)).isEqualTo(original);
        assertThat(noor.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Accepted.class);

        Room again = server.restart(branch);
        Visitor back = new Visitor();
        back.returns(again, eva.welcome().token());
        assertThat(back.awaitsView(any -> true).hours().spent().halves()).isEqualTo(4);
    }

    @Test
    void theSecretOfTheLessonLeadsTheBranchToo() {
        String secret = room.issueSecret().toCompletableFuture().join();
        Leader now = new Leader(room, secret);
        now.welcome();
        now.sends(9, new Steering.Branch(1, 1));
        String code = now.device()
                .awaits(ServerMessage.Notice.class, notice -> notice.text().nl().contains("zijtak"))
                .text()
                .nl()
                .replaceAll(".*code ([A-Z0-9]{8})\\..*", "$1");
        Room branch = server.rooms().find(code).orElseThrow();
        assertThat(new Leader(branch, secret).sends(1, new Steering.Pause()))
                .isInstanceOf(ServerMessage.Accepted.class);
        assertThat(server.kept(branch).session().start().seed())
                .isEqualTo(server.kept(room).session().start().seed());
    }
}
