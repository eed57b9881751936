package nl.kostenbewust.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class BindTest {
    private static PipeServer open(InetSocketAddress where) throws IOException {
        ClientListener nobody = new Nobody();
        return PipeServer.open(where, Limits.standard(), new Owner(nobody, task -> {}, () -> {}));
    }

    @Test
    void busyPortIsNamedAndLeavesNoThread() throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket other = new ServerSocket(0, 1, loopback)) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> open(new InetSocketAddress(loopback, port)))
                    .isInstanceOfSatisfying(
                            PortBusyException.class,
                            busy -> assertThat(busy.port()).isEqualTo(port))
                    .hasMessageContaining("al in gebruik");
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().equals("pipe-selector-" + port));
        }
    }

    @Test
    void addressOfAnotherComputerIsRefusedAsSuch() {
        assertThatThrownBy(() -> open(new InetSocketAddress("192.0.2.1", 4000)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("hoort niet bij deze computer");
    }

    @Test
    void unknownNameIsRefusedAsSuch() {
        assertThatThrownBy(() -> open(InetSocketAddress.createUnresolved("nergens", 4000)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("nergens");
    }

    @Test
    void samePortCanBeUsedAgainAtOnceAfterClosing() {
        PipeFixture first = new PipeFixture(Limits.standard());
        int port = first.port();
        assertThat(first.stillServes()).isTrue();
        first.close();
        try (PipeFixture second = new PipeFixture(port, Limits.standard())) {
            assertThat(second.stillServes()).isTrue();
        }
    }

    @Test
    void twentyServersEachGetAFreePort() {
        PipeFixture[] servers = new PipeFixture[20];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = new PipeFixture(Limits.standard());
        }
        for (PipeFixture server : servers) {
            assertThat(server.stillServes()).isTrue();
            server.close();
        }
    }

    private static final class Nobody implements ClientListener {
        @Override
        public void connected(Client client) {}

        @Override
        public void received(Client client, byte[] message) {}

        @Override
        public void gone(Client client, Farewell why) {}
    }
}
