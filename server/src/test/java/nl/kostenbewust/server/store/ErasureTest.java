package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults 48 and 49: no token is ever on disk, an erased name is gone from every file, and the journal stays valid. */
class ErasureTest {
    @TempDir
    Path directory;

    Site site() {
        return Site.sqlite(directory);
    }

    @Test
    @Fault(49)
    void anErasedNameIsGoneFromEveryFileAndTheJournalStaysValid() {
        try (Store store = site().open()) {
            Session session = Samples.session(store, "AB12", 30);
            List<Integer> ids =
                    new ArrayList<>(IntStream.rangeClosed(1, 300).boxed().toList());
            // In any order, so that pages are split and cells are copied.
            Collections.shuffle(ids, new Random(49));
            ids.forEach(id -> store.putSeat(Samples.seat(session.id(), id, name(id))));
            IntStream.rangeClosed(1, 50)
                    .forEach(id -> store.putSeat(Samples.seat(session.id(), id, name(id) + "-van-Dam")));
            get(store.health());
            assertThat(site().files()).contains(name(7)).contains(name(300));
            List<Integer> erased = IntStream.rangeClosed(1, 300)
                    .filter(id -> id % 3 == 1)
                    .boxed()
                    .toList();
            erased.stream()
                    .map(id -> store.eraseName(session.id(), id))
                    .toList()
                    .forEach(Samples::get);
            String files = site().files();
            assertThat(erased).allSatisfy(id -> assertThat(files).doesNotContain(name(id)));
            assertThat(files).contains(name(2));
            Loaded loaded = get(store.load(session.id()));
            assertThat(loaded).isInstanceOf(Loaded.Intact.class);
            assertThat(loaded.seats()).hasSize(300);
            assertThat(loaded.seats().get(0).name()).isEmpty();
        }
        assertThat(site().files()).doesNotContain(name(1)).contains(name(2));
    }

    @Test
    @Fault(49)
    void whatSomebodyWroteIsErasedWithTheirNameAndOfOthersIsKept() {
        try (Store store = site().open()) {
            Session session = Samples.session(store, "AB12", 3);
            get(store.putSeat(Samples.seat(session.id(), 1, name(1))));
            get(store.putNote(new Note(session.id(), 1, 1, "Als het botst, dan vraag ik door.")));
            get(store.putNote(new Note(session.id(), 2, 1, "Als het botst, dan wacht ik af.")));
            get(store.putNote(new Note(session.id(), 2, 1, "Als het botst, dan bel ik.")));
            assertThat(site().files()).contains("vraag ik door");
            get(store.eraseName(session.id(), 1));
            assertThat(site().files()).doesNotContain("vraag ik door");
            assertThat(((Loaded.Intact) get(store.load(session.id()))).notes())
                    .containsExactly(new Note(session.id(), 2, 1, "Als het botst, dan bel ik."));
            get(store.eraseSessions(List.of(session.id())));
            assertThat(site().files()).doesNotContain("dan bel ik");
        }
    }

    @Test
    @Fault(49)
    void anErasedSessionIsGoneAndItsNeighbourIsNot() {
        try (Store store = site().open()) {
            Session gone = Samples.session(store, "WEGWEG", 30);
            Session stays = Samples.session(store, "BLIJFT", 30);
            get(store.putSeat(Samples.seat(gone.id(), 1, name(1))));
            get(store.eraseSessions(List.of(gone.id())));
            assertThat(get(store.sessions())).extracting(Session::id).containsExactly(stays.id());
            assertThat(Samples.refusal(store.load(gone.id()))).isEqualTo(StorageException.Reason.UNKNOWN_SESSION);
            assertThat(get(store.load(stays.id()))).isInstanceOf(Loaded.Intact.class);
            assertThat(site().files())
                    .doesNotContain(name(1), "WEGWEG", gone.id())
                    .contains("BLIJFT");
        }
    }

    @Test
    @Fault(48)
    void tokensAreNeverStoredAndNeverShown() {
        SeatToken token = SeatToken.random();
        try (Store store = site().open()) {
            Session session = get(store.createSession(Samples.start("AB12")));
            Seat seat = new Seat(session.id(), 1, "oost", "Noor", token.hash());
            get(store.putSeat(seat));
            assertThat(site().files()).doesNotContain(token.secret());
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
}
