package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults 48 and 49: no token is ever on disk, an erased name is gone from every file, and the journal stays valid. */
class ErasureTest {
    @TempDir
    Path directory;

    @Test
    @Fault(49)
    void anErasedNameIsGoneFromEveryFileAndTheJournalStaysValid() throws IOException {
        try (Store store = SqliteStore.open(directory)) {
            Session session = Samples.session(store, "AB12", 30);
            IntStream.rangeClosed(1, 300).forEach(id -> store.putSeat(Samples.seat(session.id(), id, name(id))));
            IntStream.rangeClosed(1, 50)
                    .forEach(id -> store.putSeat(Samples.seat(session.id(), id, name(id) + "-van-Dam")));
            get(store.health());
            assertThat(files()).contains(name(7)).contains(name(300));
            List<Integer> erased = IntStream.rangeClosed(1, 300)
                    .filter(id -> id % 3 == 1)
                    .boxed()
                    .toList();
            erased.forEach(id -> get(store.eraseName(session.id(), id)));
            assertThat(erased).allSatisfy(id -> assertThat(files()).doesNotContain(name(id)));
            assertThat(files()).contains(name(2));
            Loaded loaded = get(store.load(session.id()));
            assertThat(loaded).isInstanceOf(Loaded.Intact.class);
            assertThat(loaded.seats()).hasSize(300);
            assertThat(loaded.seats().get(0).name()).isEmpty();
        }
        assertThat(files()).doesNotContain(name(1)).contains(name(2));
    }

    @Test
    @Fault(49)
    void anErasedSessionIsGoneAndItsNeighbourIsNot() throws IOException {
        try (Store store = SqliteStore.open(directory)) {
            Session gone = Samples.session(store, "WEGWEG", 30);
            Session stays = Samples.session(store, "BLIJFT", 30);
            get(store.putSeat(Samples.seat(gone.id(), 1, name(1))));
            get(store.eraseSession(gone.id()));
            assertThat(get(store.sessions())).extracting(Session::id).containsExactly(stays.id());
            assertThat(Samples.refusal(store.load(gone.id()))).isEqualTo(StorageException.Reason.UNKNOWN_SESSION);
            assertThat(get(store.load(stays.id()))).isInstanceOf(Loaded.Intact.class);
            assertThat(files()).doesNotContain(name(1), "WEGWEG", gone.id()).contains("BLIJFT");
        }
    }

    @Test
    @Fault(48)
    void tokensAreNeverStoredAndNeverShown() throws IOException {
        SeatToken token = SeatToken.random();
        try (Store store = SqliteStore.open(directory)) {
            Session session = get(store.createSession(Samples.start("AB12")));
            Seat seat = new Seat(session.id(), 1, "oost", "Noor", token.hash());
            get(store.putSeat(seat));
            assertThat(files()).doesNotContain(token.secret());
            assertThat(token.toString() + seat + session + token.hash())
                    .doesNotContain(
                            token.secret(),
                            "Noor",
                            String.valueOf(session.start().seed()));
        }
        assertThat(token.secret()).hasSize(26);
        assertThat(SeatToken.random().secret()).isNotEqualTo(token.secret());
    }

    private static String name(int id) {
        return "Canary" + (10_000 + id * 7) + "x".repeat(id % 40);
    }

    /** All bytes of all files, a character each. */
    private String files() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }
}
