package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time runs only while the lesson goes on (faults 13, 14); the clock is ours, so nothing waits. */
class TimersTest {
    @TempDir
    Path data;

    private final AtomicLong clock = new AtomicLong(5_000);
    private final List<Integer> closed = new ArrayList<>();
    private LessonFixture server;
    private Teams teams;
    private Timers timers;
    private boolean goesOn = true;

    @BeforeEach
    void open() {
        server = new LessonFixture(data, Duration.ofMinutes(2));
        RoomState room = RoomState.START.after(new RoomEvent.TimerSet(Optional.of(1), 10));
        teams = new Teams(server.kept(server.lesson(2, 2)), room, 2, LessonFixture.LESSON, 0);
        for (TeamGame team : teams.all()) {
            play(team, new Command.Begin(List.of(1)));
        }
        timers = new Timers(teams, new Arrangement(Runnable::run, null, room), clock::get);
        pass(0);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static void play(TeamGame team, Command command) {
        team.advance(((nl.kostenbewust.core.Game.Answer.Done) team.decide(Order.ofSession(command))).game());
    }

    /** So many seconds pass, one by one. */
    private void pass(int seconds) {
        for (int i = 0; i <= seconds; i++) {
            clock.addAndGet(i == 0 ? 0 : TimeUnit.SECONDS.toNanos(1));
            timers.tick(() -> goesOn, team -> {}, team -> closed.add(team.number()));
        }
    }

    private int left() {
        return timers.secondsLeft(teams.find(1).orElseThrow()).orElseThrow();
    }

    @Test
    void theTimeOfAMonthRunsOutOnceAndOnlyForTheTeamThatHasATimer() {
        pass(9);
        assertThat(left()).isEqualTo(1);
        assertThat(closed).isEmpty();
        pass(20);
        assertThat(closed).containsExactly(1);
        assertThat(timers.secondsLeft(teams.find(2).orElseThrow())).isEmpty();
    }

    @Test
    void theNextMonthHasItsWholeTime() {
        pass(7);
        play(teams.find(1).orElseThrow(), new Command.CloseMonth());
        pass(0);
        assertThat(left()).isEqualTo(10);
    }

    @Test
    void duringAPauseTheTimerStandsStill() {
        pass(4);
        goesOn = false;
        pass(100);
        assertThat(left()).isEqualTo(6);
        goesOn = true;
        pass(2);
        assertThat(left()).isEqualTo(4);
    }

    @Test
    @Fault(14)
    void aNightsSleepOfTheLaptopCountsAsAMoment() {
        clock.addAndGet(TimeUnit.HOURS.toNanos(9));
        pass(0);
        assertThat(closed).isEmpty();
        assertThat(left()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void moreTimeIsGivenToTheMonthThatRuns() {
        pass(8);
        assertThat(timers.extend(Optional.of(1), 60)).isTrue();
        assertThat(left()).isEqualTo(62);
        assertThat(timers.extend(Optional.of(2), 60)).as("no timer to extend").isFalse();
    }
}
