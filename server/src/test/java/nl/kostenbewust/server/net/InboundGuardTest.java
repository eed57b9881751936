package nl.kostenbewust.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kostenbewust.server.wire.BrokenMessageException;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.Kind;
import org.junit.jupiter.api.Test;

class InboundGuardTest {
    private static final long SECOND = 1_000_000_000L;

    private final InboundGuard guard = new InboundGuard(Limits.standard());

    private boolean take(int bytes) throws BrokenMessageException {
        int left = bytes;
        for (; left > Envelope.MAX_PAYLOAD; left -= Envelope.MAX_PAYLOAD) {
            assertThat(guard.accept(new Envelope(Kind.PART, new byte[Envelope.MAX_PAYLOAD]), 0))
                    .isTrue();
        }
        return guard.accept(new Envelope(Kind.WHOLE, new byte[left]), 0);
    }

    private int handedOut(long now) {
        int count = 0;
        for (Optional<byte[]> next = guard.next(now); next.isPresent(); next = guard.next(now)) {
            guard.delivered();
            count++;
        }
        return count;
    }

    @Test
    void aBurstIsHandedOutAtOnceAndTheRestAtASteadyRate() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(take(10)).isTrue();
        }
        assertThat(handedOut(0)).isEqualTo(40);
        assertThat(handedOut(SECOND)).isEqualTo(20);
        assertThat(handedOut(3 * SECOND)).isEqualTo(40);
        assertThat(handedOut(9 * SECOND)).isZero();
    }

    @Test
    void whatWaitsHasABoundInNumber() throws Exception {
        int taken = 0;
        while (take(0)) {
            taken++;
        }
        assertThat(taken).isEqualTo(200);
        assertThat(handedOut(0)).isEqualTo(40);
        assertThat(take(0)).as("there is room again").isTrue();
    }

    @Test
    void whatWaitsHasABoundInBytes() throws Exception {
        int bytes = 0;
        while (take(60_000)) {
            bytes += 60_000;
        }
        assertThat(bytes).isBetween(60_000, 128 << 10);
        assertThat(handedOut(0)).isEqualTo(bytes / 60_000);
        assertThat(take(60_000)).as("there is room again").isTrue();
    }

    @Test
    void aListenerThatLagsIsNotHandedMore() throws Exception {
        for (int i = 0; i < 200; i++) {
            take(1);
        }
        int out = 0;
        for (int second = 0; second < 100; second++) {
            while (guard.next(second * SECOND).isPresent()) {
                out++;
            }
        }
        assertThat(out).isEqualTo(64);
    }
}
