package nl.kostenbewust.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;

class AwakeClockTest {
    @Test
    @Fault(14)
    void sleepOfTheWholeProcessHardlyCounts() throws InterruptedException {
        AwakeClock clock = new AwakeClock();
        long before = clock.step();
        Thread.sleep(600);
        assertThat(clock.step() - before).isEqualTo(250_000_000L);
    }

    @Test
    void ordinaryTimeCounts() throws InterruptedException {
        AwakeClock clock = new AwakeClock();
        for (int i = 0; i < 10; i++) {
            Thread.sleep(10);
            clock.step();
        }
        assertThat(clock.now()).isGreaterThanOrEqualTo(95_000_000L);
    }
}
