package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.refusal;
import static nl.kostenbewust.server.store.Samples.row;
import static nl.kostenbewust.server.store.Samples.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store promises when nothing goes wrong, and what it refuses. */
class StoreTest {
    @TempDir
    Path directory;

    Site site() {
        return Site.sqlite(directory);
    }

    @Test
    void rowsComeBackInOrderAfterReopening() {
        Session session;
        try (Store store = site().open()) {
            session = Samples.session(store, "AB12", 50);
            get(store.append(Samples.systemRow(session.id(), 51)));
        }
        try (Store store = site().open()) {
            Loaded loaded = get(store.load(session.id()));
            assertThat(loaded).isInstanceOf(Loaded.Intact.class);
            assertThat(loaded.rows().subList(0, 50)).isEqualTo(Samples.rows(session.id(), 50));
            assertThat(loaded.rows().get(50)).isEqualTo(Samples.systemRow(session.id(), 51));
            assertThat(loaded.session().head().count()).isEqualTo(51);
            assertThat(loaded.session().start()).isEqualTo(start("AB12"));
        }
    }

    @Test
    @Fault(42)
    void sessionsAreListedWithTheirStateAndHaveSafeIds() {
        try (Store store = site().open()) {
            Session first = get(store.createSession(start("AB12")));
            Session second = get(store.createSession(start("CD34")));
            get(store.changeState(first.id(), SessionState.RUNNING));
            assertThat(get(store.sessions()))
                    .extracting(Session::id, Session::state)
                    .containsExactlyInAnyOrder(
                            tuple(first.id(), SessionState.RUNNING), tuple(second.id(), SessionState.OPEN));
            assertThat(first.id()).matches("[0-9a-z]{16}").isNotEqualTo(second.id());
        }
    }

    @Test
    @Fault(33)
    void aCommandSentTwiceIsWrittenOnce() {
        try (Store store = site().open()) {
            Session session = Samples.session(store, "AB12", 5);
            JournalRow second = row(session.id(), 2);
            JournalRow again = new JournalRow(
                    session.id(),
                    6,
                    second.team(),
                    second.seat(),
                    second.commandNumber(),
                    second.command(),
                    Samples.bytes("decided anew"));
            assertThat(get(store.append(again))).isEqualTo(new Appended(2, true));
            assertThat(get(store.load(session.id())).rows()).isEqualTo(Samples.rows(session.id(), 5));
            assertThat(get(store.append(row(session.id(), 6)))).isEqualTo(new Appended(6, false));
        }
    }

    @Test
    void aCommandSentTwiceInOneBreathIsWrittenOnce() {
        try (Store store = site().open()) {
            Session session = get(store.createSession(start("AB12")));
            var first = store.append(row(session.id(), 1));
            var again = store.append(row(session.id(), 1));
            assertThat(get(first)).isEqualTo(new Appended(1, false));
            assertThat(get(again)).isEqualTo(new Appended(1, true));
        }
    }

    @Test
    void aCommandNumberServesOneCommandOnly() {
        try (Store store = site().open()) {
            Session session = Samples.session(store, "AB12", 5);
            JournalRow second = row(session.id(), 2);
            JournalRow other = new JournalRow(
                    session.id(),
                    6,
                    second.team(),
                    second.seat(),
                    second.commandNumber(),
                    Samples.bytes("other"),
                    second.events());
            assertThat(refusal(store.append(other))).isEqualTo(Reason.NUMBER_REUSED);
            assertThat(get(store.load(session.id())).rows()).hasSize(5);
        }
    }

    @Test
    void commandNumbersAreCountedPerSeatAndSession() {
        try (Store store = site().open()) {
            Session one = Samples.session(store, "AB12", 4);
            Session two = Samples.session(store, "CD34", 4);
            Loaded loaded = get(store.load(one.id()));
            assertThat(List.of(
                            loaded.lastCommand(1), loaded.lastCommand(2), loaded.lastCommand(3), loaded.lastCommand(4)))
                    .containsExactly(1L, 2L, 1L, 0L);
            assertThat(get(store.load(two.id())).rows()).hasSize(4);
        }
    }

    @Test
    void aRowThatDoesNotFollowIsRefusedAndSoAreThoseBehindIt() {
        try (Store store = site().open()) {
            Session session = Samples.session(store, "AB12", 3);
            var gap = store.append(row(session.id(), 5));
            var behind = store.append(row(session.id(), 6));
            var right = store.append(row(session.id(), 4));
            assertThat(refusal(gap)).isEqualTo(Reason.OUT_OF_ORDER);
            assertThat(refusal(behind)).isEqualTo(Reason.OUT_OF_ORDER);
            assertThat(get(right).sequence()).isEqualTo(4);
            assertThat(get(store.load(session.id()))).isInstanceOf(Loaded.Intact.class);
        }
    }

    @Test
    void anUnknownSessionIsRefusedEverywhere() {
        try (Store store = site().open()) {
            assertThat(refusal(store.append(row("nergens", 1)))).isEqualTo(Reason.UNKNOWN_SESSION);
            assertThat(refusal(store.load("nergens"))).isEqualTo(Reason.UNKNOWN_SESSION);
            assertThat(refusal(store.changeState("nergens", SessionState.ENDED)))
                    .isEqualTo(Reason.UNKNOWN_SESSION);
            assertThat(refusal(store.putSeat(Samples.seat("nergens", 1, "x")))).isEqualTo(Reason.UNKNOWN_SESSION);
        }
    }

    @Test
    void seatsComeBackAndKnowTheirToken() {
        SeatToken token = SeatToken.random();
        try (Store store = site().open()) {
            Session session = get(store.createSession(start("AB12")));
            get(store.putSeat(Samples.seat(session.id(), 2, "Ömer")));
            get(store.putSeat(
                    new Seat(session.id(), 1, "oost", "Noor", SeatToken.random().hash())));
            get(store.putSeat(new Seat(session.id(), 1, "west", "Noor", token.hash())));
            List<Seat> seats = get(store.load(session.id())).seats();
            assertThat(seats).extracting(Seat::name).containsExactly("Noor", "Ömer");
            assertThat(seats.get(0).team()).isEqualTo("west");
            assertThat(seats.get(0).accepts(SeatToken.of(token.secret()))).isTrue();
            assertThat(seats.get(1).accepts(token)).isFalse();
        }
    }

    @Test
    void closingFinishesWhatWasAskedAndRefusesTheRest() {
        Store store = site().open();
        Session session = get(store.createSession(start("AB12")));
        var last = Samples.rows(session.id(), 500).stream().map(store::append).reduce((a, b) -> b);
        store.close();
        store.close();
        assertThat(last.orElseThrow().toCompletableFuture()).isCompleted();
        assertThat(refusal(store.append(row(session.id(), 501)))).isEqualTo(Reason.CLOSED);
        try (Store again = site().open()) {
            assertThat(get(again.load(session.id())).rows()).hasSize(500);
        }
    }

    @Test
    void rowsThatCannotBeAreRefusedAtOnce() {
        Bytes nothing = Bytes.of();
        Bytes tooMuch = Bytes.of(new byte[JournalRow.MAX_PAYLOAD + 1]);
        assertThatThrownBy(() -> new JournalRow("s", 0, "t", 1, 1, nothing, nothing))
                .hasMessageContaining("sequence");
        assertThatThrownBy(() -> new JournalRow("s", 1, "t", -1, 1, nothing, nothing))
                .hasMessageContaining("seat");
        assertThatThrownBy(() -> new JournalRow("s", 1, "t", 1, 0, nothing, nothing))
                .hasMessageContaining("number");
        assertThatThrownBy(() -> new JournalRow("s", 1, "t", 0, 1, nothing, nothing))
                .hasMessageContaining("number");
        assertThatThrownBy(() -> new JournalRow("s", 1, "t", 1, 1, tooMuch, nothing))
                .hasMessageContaining("command");
        assertThatThrownBy(() -> new JournalRow("s", 1, "t", 1, 1, nothing, tooMuch))
                .hasMessageContaining("events");
        assertThatThrownBy(() -> SeatToken.of("zomaar iets")).hasMessageNotContaining("zomaar");
    }

    @Test
    void aSecondOpenerIsToldWhoHasIt() {
        try (Store store = site().open()) {
            Session session = Samples.session(store, "AB12", 1);
            String holder = "proces " + ProcessHandle.current().pid() + " op ";
            assertThatThrownBy(() -> site().open()).isInstanceOfSatisfying(StorageException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.IN_USE);
                assertThat(e).hasMessageContainingAll("al in gebruik", holder, "Sluit dat eerst");
            });
            assertThat(get(store.append(row(session.id(), 2))).sequence()).isEqualTo(2);
            assertThatThrownBy(() -> site().open()).isInstanceOf(StorageException.class);
        }
        site().open().close();
    }

    @Test
    void textThatADatabaseCannotKeepIsRefusedAtOnce() {
        for (String text : List.of("a\0b", "half \ud83d")) {
            assertThatThrownBy(() -> Samples.seat("s", 1, text)).hasMessageContaining("name");
            assertThatThrownBy(() -> start(text)).hasMessageContaining("roomCode");
            assertThatThrownBy(() -> new JournalRow("s", 1, text, 1, 1, Bytes.of(), Bytes.of()))
                    .hasMessageContaining("team");
        }
    }

    @Test
    void theLastUseIsKeptAndAChangedOneIsNotBelieved() throws SQLException {
        Session used;
        Session never;
        Session changed;
        try (Store store = site().open()) {
            used = Samples.session(store, "AB12", 2);
            never = Samples.session(store, "CD34", 0);
            changed = Samples.session(store, "EF56", 0);
            get(store.used(used.id(), 5));
            get(store.used(used.id(), 1_800_000_000_000L));
            get(store.used(changed.id(), 1_800_000_000_000L));
        }
        try (Connection raw = site().raw()) {
            new Sql(raw).change("UPDATE last_use SET used_at = 1 WHERE session = ?", changed.id());
        }
        try (Store store = site().open()) {
            Map<String, KeptSession> kept = get(store.kept()).stream()
                    .collect(Collectors.toMap(k -> k.session().id(), k -> k));
            assertThat(kept.get(used.id()).usedAt()).hasValue(1_800_000_000_000L);
            assertThat(kept.get(used.id()).bytes()).isEqualTo(2L * ("command 1".length() + "events 1".length()));
            assertThat(kept.get(never.id()).usedAt()).hasValue(never.start().createdAt());
            assertThat(kept.get(changed.id()).usedAt()).isEmpty();
            assertThat(refusal(store.used("nergens", 1))).isEqualTo(Reason.UNKNOWN_SESSION);
        }
    }

    @Test
    void itTellsHowLongTheDiskTakes() {
        try (Store store = site().open()) {
            Samples.session(store, "AB12", 20);
            Flushes flushes = get(store.flushes());
            assertThat(flushes.count()).isPositive();
            assertThat(flushes.median()).isPositive().isLessThanOrEqualTo(flushes.p99());
            assertThat(flushes.p99()).isLessThanOrEqualTo(flushes.longest());
        }
    }

    @Test
    @Fault(48)
    void aKeyToThePagesIsKeptByItsHashAndGoesWithItsSession() throws Exception {
        SeatToken secret = SeatToken.random();
        PageKey changed = new PageKey(SeatToken.random().hash(), "SCREEN", "", 2);
        Session session;
        try (Store store = site().open()) {
            session = Samples.session(store, "AB12", 0);
            get(store.putKey(new PageKey(secret.hash(), "LECTURER", "", 1)));
            get(store.putKey(changed));
            get(store.putKey(new PageKey(SeatToken.random().hash(), "SCREEN", session.id(), 3)));
            assertThat(site().files()).doesNotContain(secret.secret());
        }
        try (Connection raw = site().raw()) {
            new Sql(raw).change("UPDATE page_key SET role = 'LECTURER' WHERE hash = ?", changed.hash());
        }
        try (Store store = site().open()) {
            assertThat(get(store.keys())).extracting(PageKey::issuedAt).containsExactly(1L, 3L);
            get(store.eraseSessions(List.of(session.id())));
            assertThat(get(store.keys())).containsExactly(new PageKey(secret.hash(), "LECTURER", "", 1));
            get(store.forgetKeys(List.of(secret.hash(), changed.hash())));
            assertThat(get(store.keys())).isEmpty();
        }
    }
}
