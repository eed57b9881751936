package nl.kostenbewust.desktop.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import nl.kostenbewust.server.net.Beacon;
import org.junit.jupiter.api.Test;

/** A server on this network is found without typing an address. */
class FinderTest {
    private static final InetSocketAddress HERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @Test
    void aServerThatAnswersIsFoundWithItsPort() {
        try (Beacon beacon = Beacon.light(HERE, 4321).orElseThrow()) {
            assertThat(new Finder(beacon.port(), Duration.ofMillis(500)).find())
                    .contains(new Target("127.0.0.1", 4321));
        }
    }

    @Test
    void whereNobodyAnswersNothingIsFound() {
        int port;
        try (Beacon beacon = Beacon.light(HERE, 4321).orElseThrow()) {
            port = beacon.port();
        }
        assertThat(new Finder(port, Duration.ofMillis(100)).find()).isEmpty();
    }
}
