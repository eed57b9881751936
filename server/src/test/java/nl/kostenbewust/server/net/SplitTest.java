package nl.kostenbewust.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    @Fault(23)
    void oneByteAtATime() throws InterruptedException {
        try (PipeFixture server = new PipeFixture(PipeFixture.generous());
                RawClient client = server.join()) {
            byte[] message = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
            for (byte one : RawClient.bytesOf(message)) {
                client.raw(new byte[] {one});
                Thread.sleep(15);
            }
            assertThat(client.receive()).isEqualTo(message);
        }
    }

    @Test
    @Fault(23)
    void hundredMessagesInOneSegment() {
        try (PipeFixture server = new PipeFixture(PipeFixture.generous());
                RawClient client = server.join()) {
            ByteArrayOutputStream segment = new ByteArrayOutputStream();
            for (byte n = 0; n < 100; n++) {
                segment.writeBytes(RawClient.bytesOf(new byte[] {n}));
            }
            client.raw(segment.toByteArray());
            for (byte n = 0; n < 100; n++) {
                assertThat(client.receive()).containsExactly(n);
            }
        }
    }
}
