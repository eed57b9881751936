package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 1: a process that appends is killed in mid-flight; every row it was told is safe must be there. */
class KillTest {
    private static final long SEED = 20_261_122;

    @TempDir
    Path directory;

    Site site() {
        return Site.sqlite(directory.resolve("store"));
    }

    @Test
    @Fault(1)
    void acknowledgedRowsSurviveAKill() throws Exception {
        killRounds(3);
    }

    @Test
    @Fault(1)
    @Tag("slow")
    void acknowledgedRowsSurviveManyKills() throws Exception {
        killRounds(15);
    }

    /** The same directory is used on, so that later rounds start from what a killed process left behind. */
    private void killRounds(int rounds) throws Exception {
        java.util.Random random = new java.util.Random(SEED);
        Map<String, Long> acknowledged = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            int before = acknowledged.size();
            runAndKill(100 + random.nextInt(8_000), acknowledged);
            assertThat(acknowledged).as("round %d", round).hasSize(before + 1);
            assertNothingLost(acknowledged);
        }
    }

    private void runAndKill(int killAfter, Map<String, Long> acknowledged) throws Exception {
        Path errors = directory.resolve("stderr.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        site().place())
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader output = child.inputReader()) {
            String line = output.readLine();
            assertThat(line).as(() -> read(errors)).startsWith("session ");
            String session = line.substring("session ".length());
            for (int lines = 0; (line = output.readLine()) != null; lines++) {
                acknowledged.merge(session, Long.parseLong(line), Math::max);
                if (lines == killAfter) {
                    child.toHandle()
                            .destroyForcibly(); // Process.destroyForcibly would close the output that is still to be
                    // read
                }
            }
        }
        assertThat(child.waitFor()).as("killed, not ended: %s", read(errors)).isNotZero();
    }

    private void assertNothingLost(Map<String, Long> acknowledged) {
        try (Store store = site().open()) {
            acknowledged.forEach((session, sequence) -> {
                Loaded loaded = get(store.load(session));
                assertThat(loaded).isInstanceOf(Loaded.Intact.class);
                assertThat(loaded.rows()).hasSizeGreaterThanOrEqualTo(sequence.intValue());
                assertThat(loaded.rows()).isEqualTo(rows(session, loaded.rows().size()));
            });
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
