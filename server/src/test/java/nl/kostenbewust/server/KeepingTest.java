package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Machine;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.Health;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Fault 49 as the lecturer meets it: seeing what is kept, erasing a name or a lesson, and what is erased by itself. */
class KeepingTest {
    private static final String NAME = "Kanarie Vogelaar";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();

    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Session session;

    @BeforeEach
    void aLesson() {
        try (Store store = SqlStore.open(data);
                Rooms rooms = new Rooms(store, Duration.ofMinutes(1), Machine.real(() -> {}))) {
            session = rooms.create(LESSON, new RoomSettings(1, 6, false), 0, 7).session();
            seat(store, 11, NAME);
            seat(store, 12, "Sem");
            Answers.of(store.used(session.id(), millis(DAY)), Duration.ofSeconds(20));
        }
    }

    private void seat(Store store, int id, String name) {
        Seat seat = new Seat(session.id(), id, "1", name, SeatToken.random().hash());
        Answers.of(store.putSeat(seat), Duration.ofSeconds(20));
    }

    private static long millis(LocalDate day) {
        return day.atTime(12, 0)
                .atZone(java.time.ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
    }

    private int run(String... args) {
        return new ServerProgram(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }

    private String here() {
        return data.toString();
    }

    private String code() {
        return session.start().roomCode();
    }

    @Test
    void whatIsKeptIsListedWithTheDayOnWhichItGoes() {
        assertThat(run("sessions", "--data", here())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(code(), session.id(), "eerste-les", "open", "2026-09-01", "2027-02-28")
                .doesNotContain(NAME);
        out.reset();
        assertThat(run("sessions", "--data", here(), "--keep-days", "0")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("niet vanzelf");
    }

    @Test
    @Fault(49)
    void anErasedNameIsInNoFileAndTheLessonCanStillBeReplayed() throws IOException {
        assertThat(files()).contains(NAME);
        assertThat(run("erase", "--data", here(), "--session", code(), "--person", NAME))
                .isZero();
        assertThat(files()).doesNotContain(NAME).contains("Sem");
        try (Store store = SqlStore.open(data)) {
            Loaded loaded = Answers.of(store.load(session.id()), Duration.ofSeconds(20));
            assertThat(loaded).isInstanceOf(Loaded.Intact.class);
            assertThat(loaded.seats()).extracting(Seat::name).containsExactly("", "Sem");
        }
        assertThat(run("erase", "--data", here(), "--session", code(), "--person", NAME))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("geen deelnemer")
                .doesNotContain(NAME);
    }

    @Test
    @Fault(49)
    void anErasedLessonIsInNoFile() throws IOException {
        assertThat(run("erase", "--data", here(), "--session", session.id())).isZero();
        assertThat(files()).doesNotContain(NAME, "Sem", session.id());
        assertThat(run("erase", "--data", here(), "--session", session.id())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("geen bewaarde les");
        assertThat(run("sessions", "--data", here())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Er zijn geen lessen bewaard.");
    }

    @Test
    void nothingIsErasedBeneathARunningServer() {
        try (Store running = SqlStore.open(data)) {
            assertThat(run("erase", "--data", here(), "--session", code())).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("al in gebruik", "proces ");
            assertThat(Answers.of(running.sessions(), Duration.ofSeconds(20))).hasSize(1);
        }
    }

    @Test
    void wrongUseIsToldApartFromFailure() {
        assertThat(run("erase", "--data", here())).isEqualTo(2);
        assertThat(run("sessions", "--data", here(), "--keep-days", "-1")).isEqualTo(2);
        assertThat(run("sessions", "--database", "jdbc:mysql://x/y?password=geheim"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("geen adres van een database")
                .doesNotContain("geheim");
        assertThat(run("erase", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Wist een les");
    }

    @Test
    @Fault(49)
    void aLessonGoesOnItsDayAndNotBefore() throws IOException {
        Retention retention = CommandLine.populateCommand(new Retention(), "--keep-days=30");
        try (Store store = SqlStore.open(data)) {
            assertThat(retention.purge(store, DAY.plusDays(29))).isEmpty();
            assertThat(retention.purge(store, DAY.plusDays(30)))
                    .extracting(Session::id)
                    .containsExactly(session.id());
            assertThat(Answers.of(store.sessions(), Duration.ofSeconds(20))).isEmpty();
        }
        assertThat(files()).doesNotContain(NAME);
    }

    @Test
    void theLecturerHearsOnceOfTroubleAndOnceOfItsEnd() {
        List<String> heard = new java.util.ArrayList<>();
        HealthWatch watch = new HealthWatch(heard::add);
        Stream.of(
                        Health.READY,
                        Health.NEARLY_FULL,
                        Health.NEARLY_FULL,
                        Health.FULL,
                        Health.FULL,
                        Health.READY,
                        Health.FAILED)
                .forEach(watch::saw);
        assertThat(heard)
                .satisfiesExactly(
                        nearly -> assertThat(nearly).contains("90%"),
                        full -> assertThat(full).contains("Gepauzeerd"),
                        well -> assertThat(well).contains("weer in orde"),
                        failed -> assertThat(failed).contains("stop de server"));
    }

    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
