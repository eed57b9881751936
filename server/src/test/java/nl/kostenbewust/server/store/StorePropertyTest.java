package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** I3, and that whatever was appended comes back: any content, any sessions mixed, any command repeated. */
class StorePropertyTest {
    private static final int SESSIONS = 3;

    /** One append: to which session, by whom, and what; a repeated one is sent again at once. */
    record Step(int session, int seat, String team, byte[] command, byte[] events, boolean repeated) {}

    Site site(Path directory) {
        return Site.sqlite(directory);
    }

    @Property(tries = 60)
    void whatIsAppendedIsReadBackOnce(@ForAll("steps") List<Step> steps) throws IOException {
        Path directory = Files.createTempDirectory("store-properties");
        try {
            List<List<JournalRow>> written = new ArrayList<>();
            List<Session> sessions = new ArrayList<>();
            try (Store store = site(directory).open()) {
                for (int i = 0; i < SESSIONS; i++) {
                    sessions.add(get(store.createSession(Samples.start("R" + i))));
                    written.add(new ArrayList<>());
                }
                steps.forEach(step -> append(store, sessions.get(step.session()), written.get(step.session()), step));
            }
            try (Store store = site(directory).open()) {
                for (int i = 0; i < SESSIONS; i++) {
                    Loaded loaded = get(store.load(sessions.get(i).id()));
                    assertThat(loaded).isInstanceOf(Loaded.Intact.class);
                    assertThat(loaded.rows()).isEqualTo(written.get(i));
                }
            }
        } finally {
            delete(directory);
        }
    }

    private static void append(Store store, Session session, List<JournalRow> written, Step step) {
        long number = step.seat() == JournalRow.SYSTEM
                ? 0
                : 1 + written.stream().filter(row -> row.seat() == step.seat()).count();
        long sequence = written.size() + 1L;
        JournalRow row = new JournalRow(
                session.id(),
                sequence,
                step.team(),
                step.seat(),
                number,
                Bytes.of(step.command()),
                Bytes.of(step.events()));
        var answer = store.append(row);
        written.add(row);
        if (step.repeated() && number > 0) {
            assertThat(get(store.append(row))).isEqualTo(new Appended(sequence, true));
        }
        if (step.repeated()) {
            assertThat(get(answer)).isEqualTo(new Appended(sequence, false));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<byte[]> payload =
                Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(300);
        return Combinators.combine(
                        Arbitraries.integers().between(0, SESSIONS - 1),
                        Arbitraries.integers().between(JournalRow.SYSTEM, 4),
                        Arbitraries.strings().ofMaxLength(12).filter(StorePropertyTest::isText),
                        payload,
                        payload,
                        Arbitraries.of(true, false, false))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    /** Half a character is no text, and PostgreSQL has no zero. */
    private static boolean isText(String text) {
        try {
            StoredText.require(text, "text");
            return true;
        } catch (IllegalArgumentException cannot) {
            return false;
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
