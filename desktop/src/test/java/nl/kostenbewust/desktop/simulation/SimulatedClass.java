package nl.kostenbewust.desktop.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.protocol.Whom;
import nl.kostenbewust.desktop.table.Contact;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.server.room.Invariants;
import nl.kostenbewust.server.room.Invariants.Given;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.SimulatedDisk;

/** Two teams that play a lesson while everything goes wrong, and what must be true when it is over. */
final class SimulatedClass {
    private static final int PLAYERS = 4;
    private static final RoomSettings SETTINGS = new RoomSettings(2, 3, false);
    private static final Duration ENTERING = Duration.ofSeconds(6);
    private static final Duration SETTLING = Duration.ofSeconds(45);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int QUEUE = 500;

    private final SimulatedTime time;
    private final Lesson lesson;
    private final SimulatedDisk disk = new SimulatedDisk();
    private final SimulatedServer server;
    private final AtomicLong ids = new AtomicLong();
    private final List<SimulatedPlayer> players = new ArrayList<>();

    SimulatedClass(long seed, Lesson lesson) {
        this.time = new SimulatedTime(seed);
        this.lesson = lesson;
        this.server = new SimulatedServer(time, disk, lesson, SETTINGS);
        for (int i = 0; i < PLAYERS; i++) {
            players.add(player(server.code(), "Speler " + i, Bot.random(seed * PLAYERS + i)));
        }
    }

    private SimulatedPlayer player(String code, String name, Bot bot) {
        return new SimulatedPlayer(time, server, ids, new SeatWish(code, name, Optional.empty()), bot, this::hears);
    }

    /** I4: no seed, and no token of another. */
    private void hears(SimulatedPlayer player, byte[] message) {
        String heard = latin(message);
        assertThat(heard.contains(latin(
                        ByteBuffer.allocate(8).putLong(SimulatedServer.SEED).array())))
                .as("I4: the seed")
                .isFalse();
        for (SimulatedPlayer other : players) {
            assertThat(other != player && other.tokens().stream().anyMatch(heard::contains))
                    .as("I4: another's token")
                    .isFalse();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Plays for so long, with something going wrong every few seconds; then all is mended, and judged. */
    void play(Duration chaos) {
        RandomTrouble trouble = new RandomTrouble(time, server, disk, players);
        time.after(ENTERING.toNanos(), trouble::begin);
        play(chaos, trouble);
    }

    /** Plays for so long with this trouble; then all is mended, and judged. */
    void play(Duration chaos, Trouble trouble) {
        time.after(ENTERING.toNanos(), this::startWhenUp);
        time.pass(ENTERING.plus(chaos));
        trouble.mend();
        players.forEach(SimulatedPlayer::rest);
        time.pass(SETTLING);
        judge();
    }

    private void judge() {
        Loaded kept = disk.load(server.room().session().id());
        Invariants invariants = new Invariants(kept, lesson);
        invariants.hold(acknowledged());
        for (SimulatedPlayer player : players) {
            assertThat(player.state().contact()).as("everybody is back").isEqualTo(Contact.SEATED);
            assertThat(player.unanswered()).as("every command is answered").isZero();
            invariants.shows(player.team(), player.state().view().orElseThrow());
        }
        assertThat(server.process().waiting()).as("I7: what waits").isLessThan(QUEUE);
        somebodyNewPlaysElsewhere();
    }

    /** I6. */
    private void somebodyNewPlaysElsewhere() {
        SimulatedPlayer other = player(server.otherCode(), "Iemand anders", Bot.idle());
        time.pass(SOON.plusSeconds(5));
        assertThat(other.state().view()).as("I6").isPresent();
    }

    /** The lecturer starts the lesson, and tries again when the server is down or nobody is in yet. */
    private void startWhenUp() {
        if (server.isUp()) {
            server.room().start();
        }
        if (players.stream().anyMatch(player -> player.state().view().isEmpty())) {
            time.after(SOON.toNanos(), this::startWhenUp);
        }
    }

    SimulatedTime time() {
        return time;
    }

    SimulatedDisk disk() {
        return disk;
    }

    SimulatedServer server() {
        return server;
    }

    List<SimulatedPlayer> players() {
        return players;
    }

    List<Given> acknowledged() {
        return players.stream()
                .flatMap(player -> player.acknowledged().stream())
                .toList();
    }

    /** Tells everybody something, as a lecturer does. */
    static void says(SimulatedServer server) {
        server.room().steer(new Steering.Tell(new Whom.Everybody(), "Nog vijf minuten."));
    }
}
