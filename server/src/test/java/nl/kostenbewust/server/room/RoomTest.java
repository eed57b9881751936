package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson as those who are in it meet it; the network is left out, the store is real. */
class RoomTest {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    private static final Command TALK_ABOUT_HOUSING = new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING);
    private static final Command TALK_ABOUT_MONEY = new Command.Talk(Ref.to("bart"), LifeDomain.MONEY);

    @TempDir
    Path data;

    private Store store;
    private Rooms rooms;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
        rooms = new Rooms(store, Duration.ofMinutes(2), Machine.real(() -> {}));
    }

    @AfterEach
    void close() {
        rooms.close();
        store.close();
    }

    private Room lesson(int teams, int seats) {
        return rooms.create(LESSON, new RoomSettings(teams, seats, false), 0, 7);
    }

    @Test
    void aLessonKeepsThePoliciesThatAreOn() {
        Lessons lessons = new Lessons(Library.shipped());
        Lesson reformed = lessons.find(Ref.to("eerste-les"), List.of(Ref.to("e2"), Ref.to("a1")))
                .orElseThrow();
        rooms.create(reformed, new RoomSettings(1, 1, false), 0, 7);

        assertThat(Rooms.policies(rooms.unfinished().get(0))).containsExactly(Ref.to("a1"), Ref.to("e2"));
        assertThat(reformed.references()).as("measured in the old system").isEqualTo(LESSON.references());
    }

    @Test
    void policiesThatClashOrDoNotExistAreNamed() {
        String opposite = """
                id: terug
                name: Terug
                about: Alles terug.
                source: designed
                excludes: [e1]
                changes: [team-decides]
                """;
        SourceFile policy = SourceFile.outside("terug.yaml", opposite.getBytes(StandardCharsets.UTF_8));
        Lessons lessons = new Lessons(Library.with(List.of(policy)));
        assertThat(lessons.complaint(List.of(Ref.to("e1"), Ref.to("e2")))).isEmpty();
        assertThat(lessons.complaint(List.of(Ref.to("e1"), Ref.to("terug"))))
                .hasValue("e1 en terug kunnen niet samen aan staan.");
        assertThat(lessons.complaint(List.of(Ref.to("e9"))))
                .hasValueSatisfying(text -> assertThat(text).contains("e9").contains("dilemma-coordinator"));
    }

    @Test
    void whoComesInSeesWhoElseIsThere() {
        Room room = lesson(2, 6);
        Visitor noor = new Visitor();
        noor.enters(room, "Noor");
        new Visitor().enters(room, "Sam");
        assertThat(noor.awaitsLobby(lobby -> lobby.teams().stream()
                                        .mapToInt(team -> team.members().size())
                                        .sum()
                                == 2)
                        .code())
                .isEqualTo(room.code());
    }

    @Test
    void newcomersFillTheTeamsEvenlyUnlessTheyWishOtherwise() {
        Room room = lesson(2, 6);
        assertThat(new Visitor().enters(room, "A").team()).isEqualTo(1);
        assertThat(new Visitor().enters(room, "B").team()).isEqualTo(2);
        Visitor wishing = new Visitor();
        room.enter(
                wishing,
                new ClientMessage.Hello(ClientMessage.PROTOCOL, room.code(), "C", Optional.of(2), Optional.empty()));
        assertThat(wishing.awaits(ServerMessage.Welcome.class, any -> true).team())
                .isEqualTo(2);
    }

    @Test
    void aFullRoomTurnsAway() {
        Room room = lesson(1, 1);
        new Visitor().enters(room, "A");
        Visitor late = new Visitor();
        room.enter(late, Visitor.hello(room, "B"));
        assertThat(late.awaits(ServerMessage.TurnedAway.class, any -> true).reason())
                .isEqualTo(ServerMessage.Reason.FULL);
        assertThat(late.awaitsFarewell()).isEqualTo(Farewell.REMOVED);
    }

    @Test
    void aNameThatCannotBeShownIsRefused() {
        Room room = lesson(1, 6);
        Visitor nameless = new Visitor();
        room.enter(nameless, Visitor.hello(room, "\u202Eevil\u0000"));
        assertThat(nameless.awaits(ServerMessage.TurnedAway.class, any -> true).reason())
                .isEqualTo(ServerMessage.Reason.NAME_NOT_ALLOWED);
    }

    @Test
    void aSoloGameStartsAtOnce() {
        Room room = rooms.create(LESSON, RoomSettings.SOLO, 0, 7);
        Visitor player = new Visitor();
        player.enters(room, "Noor");
        PlayerView view = player.awaitsView(v -> v.month() == 1);
        assertThat(view.hours().left().halves()).isEqualTo(21);
        assertThat(Visitor.bart(view).director()).isEqualTo(view.seat());
    }

    @Test
    void whatOneDoesTheOtherSees() {
        Room room = lesson(1, 6);
        Visitor noor = new Visitor();
        Visitor sam = new Visitor();
        noor.enters(room, "Noor");
        sam.enters(room, "Sam");
        room.start();
        noor.awaitsView(v -> v.month() == 1);
        assertThat(noor.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Accepted.class);
        PlayerView seen = sam.awaitsView(v -> !Visitor.bart(v).facts().isEmpty());
        assertThat(seen.seat()).isEqualTo(2);
        assertThat(seen.hours().spent().halves()).isZero();
    }

    @Test
    void theMonthClosesWhenAllAreReady() {
        Room room = lesson(1, 6);
        Visitor noor = new Visitor();
        Visitor sam = new Visitor();
        noor.enters(room, "Noor");
        sam.enters(room, "Sam");
        room.start();
        noor.awaitsView(v -> v.month() == 1);
        noor.isReady(room);
        assertThat(noor.lastView().month()).isEqualTo(1);
        sam.isReady(room);
        noor.awaitsView(v -> v.month() == 2);
    }

    @Test
    @Fault(33)
    void aCommandThatIsSentTwiceIsAppliedOnce() {
        Room room = rooms.create(LESSON, RoomSettings.SOLO, 0, 7);
        Visitor player = new Visitor();
        player.enters(room, "Noor");
        player.awaitsView(v -> v.month() == 1);
        player.acts(room, TALK_ABOUT_HOUSING);
        room.received(player, new ClientMessage.Act(1, Optional.of(Visitor.BART), TALK_ABOUT_HOUSING));
        player.acts(room, TALK_ABOUT_MONEY);
        PlayerView view = player.awaitsView(v -> v.hours().spent().halves() == 8);
        assertThat(view.month()).isEqualTo(1);
    }

    @Test
    @Fault(35)
    void aRefusalSaysWhyAndChangesNothing() {
        Room room = rooms.create(LESSON, RoomSettings.SOLO, 0, 7);
        Visitor player = new Visitor();
        player.enters(room, "Noor");
        PlayerView before = player.awaitsView(v -> v.month() == 1);
        ServerMessage answer = player.acts(room, new Command.Start(Ref.to("geen-echte-naam"), Optional.empty()));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.text().nl()).isNotBlank());
        assertThat(player.lastView().hours()).isEqualTo(before.hours());
    }

    @Test
    @Fault(38)
    void onlyTheRoomItselfClosesMonthsOrLetsPeopleJoin() {
        Room room = rooms.create(LESSON, RoomSettings.SOLO, 0, 7);
        Visitor player = new Visitor();
        player.enters(room, "Noor");
        player.awaitsView(v -> v.month() == 1);
        for (Command command : List.of(new Command.CloseMonth(), new Command.Begin(List.of(1)), new Command.Join(2))) {
            assertThat(player.acts(room, command)).isInstanceOf(ServerMessage.Refused.class);
        }
    }

    @Test
    @Fault({18, 22})
    void theSameTokenElsewhereTakesTheSeatOver() {
        Room room = lesson(1, 6);
        Visitor laptop = new Visitor();
        String token = laptop.enters(room, "Noor").token();
        room.start();
        Visitor phone = new Visitor();
        assertThat(phone.returns(room, token).seat()).isEqualTo(1);
        assertThat(laptop.awaitsFarewell()).isEqualTo(Farewell.TAKEN_OVER);
        phone.awaitsView(v -> v.month() == 1);
        assertThat(phone.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Accepted.class);
    }

    @Test
    void aTokenThatIsNotOfThisRoomOpensNothing() {
        Room room = lesson(1, 6);
        Visitor stranger = new Visitor();
        room.enter(
                stranger,
                new ClientMessage.Hello(ClientMessage.PROTOCOL, room.code(), "", Optional.empty(), Optional.of("abc")));
        assertThat(stranger.awaits(ServerMessage.TurnedAway.class, any -> true).reason())
                .isEqualTo(ServerMessage.Reason.UNKNOWN_SEAT);
    }

    @Test
    @Fault(17)
    void somebodyGoneForLongCountsAsReadyAndTheTeamIsTold() {
        rooms.close();
        rooms = new Rooms(store, Duration.ofMillis(200), Machine.real(() -> {}));
        Room room = lesson(1, 6);
        Visitor noor = new Visitor();
        Visitor sam = new Visitor();
        noor.enters(room, "Noor");
        sam.enters(room, "Sam");
        room.start();
        noor.awaitsView(v -> v.month() == 1);
        room.gone(sam);
        assertThat(noor.awaits(ServerMessage.Notice.class, any -> true).text().nl())
                .startsWith("Sam");
        noor.isReady(room);
        noor.awaitsView(v -> v.month() == 2);
    }

    @Test
    @Fault(17)
    void aTeamThatIsGoneAltogetherDoesNotPlayOn() throws InterruptedException {
        rooms.close();
        rooms = new Rooms(store, Duration.ofMillis(100), Machine.real(() -> {}));
        Room room = lesson(1, 6);
        Visitor noor = new Visitor();
        String token = noor.enters(room, "Noor").token();
        room.start();
        noor.awaitsView(v -> v.month() == 1);
        room.gone(noor);
        Thread.sleep(2_500);
        Visitor back = new Visitor();
        back.returns(room, token);
        assertThat(back.awaitsView(any -> true).month()).isEqualTo(1);
    }

    @Test
    void aLessonGoesOnWhereItWasAfterARestart() {
        Room room = lesson(1, 6);
        Visitor noor = new Visitor();
        String token = noor.enters(room, "Noor").token();
        room.start();
        noor.awaitsView(v -> v.month() == 1);
        noor.acts(room, TALK_ABOUT_HOUSING);
        noor.isReady(room);
        noor.awaitsView(v -> v.month() == 2);
        noor.acts(room, TALK_ABOUT_MONEY);
        PlayerView before =
                noor.awaitsView(v -> v.month() == 2 && v.hours().spent().halves() == 4);

        rooms.close();
        store.close();
        open();
        Loaded.Intact kept = (Loaded.Intact) rooms.load(rooms.unfinished().get(0));
        Room again = rooms.resume(kept, LESSON);
        Visitor back = new Visitor();
        ServerMessage.Welcome welcome = back.returns(again, token);
        assertThat(welcome.lastNumber()).isEqualTo(3);
        PlayerView after = back.awaitsView(any -> true);
        assertThat(after.households()).isEqualTo(before.households());
        assertThat(after.hours()).isEqualTo(before.hours());
        assertThat(after.team().get(0).name()).isEqualTo("Noor");
    }

    @Test
    void somebodyWhoComesLateGetsHoursWithTheNextMonth() {
        Room room = lesson(1, 6);
        Visitor noor = new Visitor();
        noor.enters(room, "Noor");
        room.start();
        noor.awaitsView(v -> v.month() == 1);
        Visitor late = new Visitor();
        late.enters(room, "Sam");
        assertThat(late.awaitsView(any -> true).hours().left().halves()).isZero();
        room.closeMonth();
        assertThat(late.awaitsView(v -> v.month() == 2).hours().total().halves())
                .isEqualTo(14);
    }

    @Test
    void anEndedLessonLetsNobodyIn() {
        Room room = lesson(1, 6);
        room.end().toCompletableFuture().join();
        Visitor late = new Visitor();
        room.enter(late, Visitor.hello(room, "Noor"));
        assertThat(late.awaits(ServerMessage.TurnedAway.class, any -> true).reason())
                .isEqualTo(ServerMessage.Reason.OVER);
        assertThat(rooms.unfinished()).isEmpty();
    }
}
