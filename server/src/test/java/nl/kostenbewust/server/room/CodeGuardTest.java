package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;

/** Guessing codes is slow, and nobody is locked out for it (faults 30, 47). */
class CodeGuardTest {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final double SIGNS = 31;

    private final CodeGuard guard = new CodeGuard();

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, (byte) (last >> 8), (byte) last});
        } catch (UnknownHostException never) {
            throw new IllegalStateException(never);
        }
    }

    /** How many of a thousand tries a second are looked at in a minute. */
    private long guesses(int addresses) {
        return LongStream.range(0, 60_000)
                .filter(milli -> {
                    InetAddress from = address((int) (milli % addresses));
                    long now = TimeUnit.MILLISECONDS.toNanos(milli);
                    boolean looked = guard.hasTurn(from, now);
                    if (looked) {
                        guard.wrong(from, now);
                    }
                    return looked;
                })
                .count();
    }

    @Test
    @Fault(47)
    void oneAddressGetsItsPaceAndNoMore() {
        assertThat(guesses(1)).isLessThanOrEqualTo(CodeGuard.PACE * 61L + 2L * CodeGuard.WRONG_AT_ONCE);
    }

    @Test
    @Fault(47)
    void manyAddressesTogetherGetNoMoreThanThreeHundredASecond() {
        assertThat(guesses(500)).isLessThan(60 * 350);
    }

    @Test
    @Fault(47)
    void aCodeTakesYearsToGuessAtThatPace() {
        double codes = Math.pow(SIGNS, RoomCode.random().length());
        double tenLessons = codes / 10 / 2;
        double secondsInAYear = 365.0 * 24 * 3600;
        assertThat(tenLessons / 350 / secondsInAYear)
                .as("years, with ten lessons open")
                .isGreaterThan(3);
    }

    @Test
    @Fault({30, 47})
    void aClassThatNeverMistypedIsNotHeldUpByWhoGuessesElsewhere() {
        guesses(400);
        for (int trainee = 0; trainee < 300; trainee++) {
            assertThat(guard.hasTurn(address(5_000), MINUTE)).isTrue();
        }
    }

    @Test
    @Fault({30, 47})
    void aClassBehindTheAddressOfWhoGuessesGetsInWithinAMinute() {
        SplittableRandom dice = new SplittableRandom(7);
        int inside = 0;
        // Whoever guesses tries a thousand times a second; thirty trainees come back every two seconds or so.
        for (int milli = 0; inside < 30 && milli < 60_000; milli++) {
            long now = TimeUnit.MILLISECONDS.toNanos(milli);
            boolean traineeFirst = dice.nextInt(2_000) < 30 - inside && guard.hasTurn(address(1), now);
            inside += traineeFirst ? 1 : 0;
            if (guard.hasTurn(address(1), now)) {
                guard.wrong(address(1), now);
            }
        }
        assertThat(inside).isEqualTo(30);
    }

    @Test
    void anHonestClassMayMistype() {
        for (int i = 0; i < CodeGuard.WRONG_AT_ONCE; i++) {
            assertThat(guard.hasTurn(address(1), i)).isTrue();
            guard.wrong(address(1), i);
        }
        LongStream.range(0, 300)
                .forEach(i -> assertThat(guard.hasTurn(address(1), MINUTE)).isTrue());
    }
}
