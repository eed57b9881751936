package nl.kostenbewust.server.net;

import static nl.kostenbewust.server.net.PipeFixture.eventually;
import static nl.kostenbewust.server.net.PipeFixture.generous;
import static nl.kostenbewust.server.net.PipeFixture.hurried;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;

class CloseTest {
    private static final byte[] LAST_WORDS = new byte[300_000];

    @Test
    void everyoneGetsTheLastMessageAndTheReason() {
        PipeFixture server = new PipeFixture(generous());
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            clients.add(server.join());
        }
        server.connected.forEach(client -> client.send(LAST_WORDS));
        long start = System.nanoTime();
        Thread closing = new Thread(server::close);
        closing.start();
        for (RawClient client : clients) {
            assertThat(client.receive()).hasSize(LAST_WORDS.length);
            assertThat(client.nextBye().code()).isEqualTo(Farewell.CLOSING_DOWN.code());
            client.close();
        }
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void clientThatNeverReadsDoesNotHoldUpTheClosing() {
        PipeFixture server = new PipeFixture(generous());
        try (RawClient deaf = new RawClient(server.port(), 4096)) {
            deaf.greet();
            deaf.send(new byte[1]);
            deaf.receive();
            for (int i = 0; i < 3; i++) {
                server.connected.get(0).send(new byte[1 << 20]);
            }
            long start = System.nanoTime();
            server.close();
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        }
    }

    @Test
    void dismissedClientHearsWhyAndTheNewcomerIsNotDisturbed() throws Exception {
        try (PipeFixture server = new PipeFixture(Limits.standard().with(hurried()));
                RawClient old = server.join();
                RawClient fresh = server.join()) {
            Client first = server.connected.get(0);
            first.send(new byte[] {9});
            first.dismiss(Farewell.TAKEN_OVER);
            first.dismiss(Farewell.REMOVED);
            assertThat(old.receive()).containsExactly(9);
            assertThat(old.nextBye().code()).isEqualTo(Farewell.TAKEN_OVER.code());
            assertThat(eventually(() -> server.gone.size() == 1)).isTrue();
            assertThat(server.gone).containsEntry(first.id(), Farewell.TAKEN_OVER);
            assertThat(first.send(new byte[1])).isFalse();
            fresh.send(new byte[2]);
            assertThat(fresh.receive()).hasSize(2);
        }
    }

    @Test
    @Fault(22)
    void twoFightForASeatAHundredTimesAndTheNewestAlwaysWins() throws Exception {
        PipeFixture seat = new PipeFixture(generous()) {
            @Override
            public void connected(Client client) {
                connected.forEach(earlier -> earlier.dismiss(Farewell.TAKEN_OVER));
                connected.clear();
                super.connected(client);
            }
        };
        try (seat) {
            RawClient holder = seat.join();
            for (int i = 0; i < 100; i++) {
                RawClient next = seat.join();
                assertThat(holder.nextBye().code()).isEqualTo(Farewell.TAKEN_OVER.code());
                holder.close();
                holder = next;
            }
            holder.send(new byte[5]);
            assertThat(holder.receive()).hasSize(5);
            assertThat(eventually(() -> seat.gone.size() == 100)).isTrue();
            assertThat(seat.gone.values()).containsOnly(Farewell.TAKEN_OVER);
            holder.close();
        }
    }
}
