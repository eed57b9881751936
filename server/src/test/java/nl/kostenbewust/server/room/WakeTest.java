package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.store.Harm;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept lesson sleeps until somebody knocks with its code, and is checked whole before it opens. */
class WakeTest {
    private static final Codec<ClientMessage> OUT = Codec.cbor(ClientMessage.class, 64 << 10);
    private static final Lessons LESSONS = new Lessons(Library.shipped());
    private static final Lesson LESSON = LESSONS.find(Ref.to("eerste-les")).orElseThrow();
    private static final long NOW = 1_800_000_000_000L;

    @TempDir
    Path data;

    private final ExecutorService desk = Executors.newSingleThreadExecutor();
    private Store store;
    private Rooms rooms;
    private Reception reception;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
        start(LESSON.version());
    }

    /** As after a restart, with lessons of this version. */
    private void start(String version) {
        rooms = new Rooms(store, Duration.ofMinutes(2), Machine.real(() -> {}));
        Repertoire repertoire = new Repertoire(LESSONS);
        rooms.wake(
                session -> repertoire
                        .apply(session)
                        .filter(lesson -> lesson.version().equals(version)),
                () -> NOW);
        reception = new Reception(rooms, desk);
    }

    @AfterEach
    void close() {
        desk.shutdown();
        rooms.close();
        store.close();
    }

    private String keptLesson() {
        String code = rooms.create(LESSON, new RoomSettings(1, 6, false), 0, 7).code();
        rooms.close();
        return code;
    }

    private Visitor knocks(String code) {
        Visitor visitor = new Visitor();
        byte[] hello = OUT.write(
                new ClientMessage.Hello(ClientMessage.PROTOCOL, code, "Noor", Optional.empty(), Optional.empty()));
        desk.execute(() -> reception.received(visitor, hello));
        return visitor;
    }

    @Test
    void aLessonOpensWhenSomebodyKnocksAndItsUseIsNoted() {
        String code = keptLesson();
        start(LESSON.version());
        assertThat(rooms.find(code)).isEmpty();
        Visitor first = knocks(code);
        Visitor second = knocks(code);
        first.awaits(ServerMessage.Welcome.class, any -> true);
        second.awaits(ServerMessage.Welcome.class, any -> true);
        first.awaitsLobby(lobby -> lobby.teams().get(0).members().size() == 2);
        assertThat(rooms.find(code)).isPresent();
        assertThat(store.kept().toCompletableFuture().join().get(0).usedAt()).hasValue(NOW);
    }

    @Test
    void aCodeOfNoLessonIsStillWrong() {
        keptLesson();
        start(LESSON.version());
        assertThat(turnedAway(knocks("QQQQQQ")).reason()).isEqualTo(ServerMessage.Reason.WRONG_CODE);
    }

    @Test
    void aLessonOfOtherContentIsNotPlayedOn() {
        String code = keptLesson();
        start("another version");
        assertThat(turnedAway(knocks(code)).text()).isEqualTo(NotWoken.OTHER_CONTENT);
        assertThat(rooms.find(code)).isEmpty();
    }

    @Test
    @Fault(3)
    void aDamagedLessonSaysSoAndItsNeighbourOpens() throws Exception {
        String hurt = keptLesson();
        start(LESSON.version());
        knocks(hurt).awaits(ServerMessage.Welcome.class, any -> true);
        String fine = keptLesson();
        rooms.close();
        store.close();
        Harm.toSeatsOf(hurt, data);
        store = SqlStore.open(data);
        start(LESSON.version());
        ServerMessage.TurnedAway away = turnedAway(knocks(hurt));
        knocks(fine).awaits(ServerMessage.Welcome.class, any -> true);
        assertThat(away.text()).isEqualTo(NotWoken.DAMAGED);
    }

    @Test
    void whoLeavesWhileTheLessonOpensIsNotLetIn() {
        String code = keptLesson();
        start(LESSON.version());
        Visitor gone = knocks(code);
        desk.execute(() -> reception.gone(gone, Farewell.LEFT));
        Visitor stays = knocks(code);
        stays.awaits(ServerMessage.Welcome.class, any -> true);
        stays.awaitsLobby(lobby ->
                lobby.teams().get(0).members().stream().noneMatch(member -> member.seat() != 1 && member.present()));
    }

    private static ServerMessage.TurnedAway turnedAway(Visitor visitor) {
        return visitor.awaits(ServerMessage.TurnedAway.class, any -> true);
    }
}
