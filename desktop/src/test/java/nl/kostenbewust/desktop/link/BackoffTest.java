package nl.kostenbewust.desktop.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static List<Long> waits(Backoff backoff, int count) {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waits.add(backoff.next().toMillis());
        }
        return waits;
    }

    @Test
    void doublesUpToTheLongestWait() {
        Backoff backoff = new Backoff(Patience.standard(), () -> 0);
        assertThat(waits(backoff, 8)).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 15_000L, 15_000L, 15_000L);
    }

    @Test
    void jitterTakesOffUpToHalf() {
        assertThat(new Backoff(Patience.standard(), () -> 0.5).next()).isEqualTo(Duration.ofMillis(375));
        assertThat(new Backoff(Patience.standard(), () -> 0.999).next())
                .isBetween(Duration.ofMillis(250), Duration.ofMillis(251));
    }

    @Test
    void startsAgainAfterAReset() {
        Backoff backoff = new Backoff(Patience.standard(), () -> 0);
        waits(backoff, 100);
        backoff.reset();
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(500));
    }
}
