package nl.kostenbewust.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Invariants;
import nl.kostenbewust.server.room.Invariants.Given;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty bots play over real sockets; the server's process is killed at a random moment and started again, over and over. Whatever
 * was acknowledged must be in the journal, and everybody must find their seat as the journal says that it is.
 */
class KilledServerTest {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    private static final String TEAMS = "6";
    // More than there are bots: one whose welcome is lost on a starved machine comes in anew.
    private static final String SEATS = "6";
    private static final int BOTS = 30;
    private static final int QUIET = 5;
    private static final int TELLS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(Long.getLong("kill.seed", 1));
    private final List<BotPlayer> bots = new ArrayList<>();
    private int acknowledged;

    @Test
    @Tag("slow")
    @Fault(1)
    void nothingAcknowledgedIsLostWhenTheServerIsKilled() throws Exception {
        rounds(10);
    }

    @Test
    @Tag("night")
    @Fault(1)
    void norInANightOfKilling() throws Exception {
        rounds(Integer.getInteger("kill.rounds", 200));
    }

    private void rounds(int rounds) throws Exception {
        int port = ServerProcess.freePort();
        int lessons = 0;
        for (int round = 1; round <= rounds; round++) {
            Path data = folder.resolve("lesson-" + lessons);
            round(data, port, round);
            if (bots.stream().allMatch(bot -> ended(bot.state()))) {
                goHome();
                lessons++;
            }
            if (round % TELLS == 0) {
                System.out.println("killed " + round + " times, in lesson " + (lessons + 1));
            }
        }
        goHome();
        assertThat(acknowledged).isGreaterThan(rounds);
    }

    private void goHome() {
        bots.forEach(BotPlayer::close);
        acknowledged += acknowledged().size();
        bots.clear();
    }

    /** Starts the server, lets the bots play for a while, and kills it; every few rounds they only come back, and look. */
    private void round(Path data, int port, int round) throws Exception {
        try (ServerProcess server = ServerProcess.start(data, port, "--teams", TEAMS, "--seats", SEATS)) {
            if (bots.isEmpty()) {
                come(server);
            }
            await("everybody is back", BotPlayer::isSettled);
            if (round % QUIET != 0) {
                play();
            }
            server.kill();
        }
        if (round % QUIET == 0) {
            look(data, port);
        }
        judge(data, round % QUIET == 0);
    }

    private void play() throws InterruptedException {
        long until = System.nanoTime() + random.nextLong(50_000_000, 2_000_000_000);
        while (System.nanoTime() < until) {
            bots.forEach(BotPlayer::acts);
            Thread.sleep(2);
        }
    }

    /** In this life of the server nobody has anything left to ask for, so that what is shown cannot change any more. */
    private void look(Path data, int port) throws Exception {
        try (ServerProcess server = ServerProcess.start(data, port, "--teams", TEAMS, "--seats", SEATS)) {
            await("everybody sees the game again", BotPlayer::hasSeenItAgain);
            server.kill();
        }
    }

    private void come(ServerProcess server) throws Exception {
        for (int i = 0; i < BOTS; i++) {
            SeatWish wish = new SeatWish(server.code(), "Bot " + i, Optional.empty());
            bots.add(new BotPlayer(server.address(), wish, Bot.random(random.nextLong())));
        }
        await("everybody is in", BotPlayer::isSettled);
        server.types("start");
        await("everybody plays", bot -> bot.state().view().isPresent());
    }

    private void judge(Path data, boolean quiet) {
        try (Store store = SqlStore.open(data)) {
            String id = store.sessions().toCompletableFuture().join().get(0).id();
            Loaded kept = store.load(id).toCompletableFuture().join();
            Invariants invariants = new Invariants(kept, LESSON);
            invariants.hold(acknowledged());
            if (quiet) {
                bots.forEach(
                        bot -> invariants.shows(bot.team(), bot.state().view().orElseThrow()));
            }
        }
    }

    private List<Given> acknowledged() {
        return bots.stream().flatMap(bot -> bot.acknowledged().stream()).toList();
    }

    private static boolean ended(TableState state) {
        return state.view().filter(PlayerView::ended).isPresent();
    }

    private void await(String what, Predicate<BotPlayer> condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<BotPlayer> waiting = bots;
        while (!waiting.isEmpty()) {
            waiting = bots.stream().filter(condition.negate()).toList();
            assertThat(System.nanoTime())
                    .as("waited in vain until %s, for %s", what, waiting)
                    .isLessThan(end);
            Thread.sleep(20);
        }
    }
}
