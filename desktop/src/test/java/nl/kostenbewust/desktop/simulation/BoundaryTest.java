package nl.kostenbewust.desktop.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A whole class, from the first seat on, in which the disk or the process goes wrong at one boundary of a write: when it is asked,
 * before the sync, after it, and when it is answered; for every boundary that there is.
 */
class BoundaryTest {
    private static final Duration PLAYING = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final long SEED = 3;
    private static final int ENOUGH = 50;

    private enum Kind {
        /** The process is killed there. */
        CRASH,
        /** The disk gives an error from there on; the server is started again, as the lecturer is told to. */
        FAILURE,
        /** The disk is full from there on, for a while. */
        FULL,
        /** No sync ends for a while. */
        STALL
    }

    @Test
    void thereAreEnoughBoundaries() {
        assertThat(boundaries()).isGreaterThan(ENOUGH);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Fault({2, 4, 5, 6})
    void nothingIsLostWhateverHappensAtWhicheverBoundary(Kind kind) {
        IntStream.rangeClosed(1, boundaries()).parallel().forEach(k -> {
            try {
                play(kind, k);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(kind + " at boundary " + k, broken);
            }
        });
    }

    private static int boundaries() {
        return play(Kind.STALL, Integer.MAX_VALUE);
    }

    /** Plays with this going wrong at the k-th boundary; returns how many there were. */
    private static int play(Kind kind, int k) {
        SimulatedClass played = new SimulatedClass(SEED, SimulationTest.SMALL);
        OneStrike strike = new OneStrike(played, kind, k);
        strike.begin();
        played.play(PLAYING, strike);
        return strike.boundaries.get();
    }

    private static final class OneStrike implements Trouble {
        private final SimulatedClass played;
        private final Kind kind;
        private final int k;
        private final AtomicInteger boundaries = new AtomicInteger();

        OneStrike(SimulatedClass played, Kind kind, int k) {
            this.played = played;
            this.kind = kind;
            this.k = k;
        }

        /** From before anybody has a seat. */
        @Override
        public void begin() {
            played.disk().atEveryBoundary(() -> {
                if (boundaries.incrementAndGet() == k) {
                    strike();
                }
            });
        }

        private void strike() {
            switch (kind) {
                case CRASH -> {
                    played.server().kill();
                    played.players().forEach(SimulatedPlayer::networkBreaks);
                }
                case FAILURE -> played.disk().broken();
                case FULL -> played.disk().full(true);
                case STALL -> played.disk().stall();
            }
            played.time().after(PAUSE.toNanos(), this::repair);
        }

        private void repair() {
            played.disk().repaired();
            played.disk().goOn();
            if (kind == Kind.FAILURE) {
                played.server().kill();
                played.players().forEach(SimulatedPlayer::networkBreaks);
            }
            if (!played.server().isUp()) {
                played.server().start();
            }
        }

        @Override
        public void mend() {
            played.disk().atEveryBoundary(() -> {});
            played.time().calm();
        }
    }
}
