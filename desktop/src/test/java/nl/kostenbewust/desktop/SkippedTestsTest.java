package nl.kostenbewust.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The count of skipped tests over all modules. */
class SkippedTestsTest {
    @TempDir
    Path home;

    @Test
    void countsTheReportsOfAllModules() throws IOException {
        report("core", "A", 0);
        report("desktop", "B", 2);
        report("desktop", "C", 1);
        assertThat(SkippedTests.count(home)).isEqualTo(3);
    }

    private void report(String module, String name, int skipped) throws IOException {
        Path folder = Files.createDirectories(home.resolve(module).resolve("target/surefire-reports"));
        String suite = "<?xml version=\"1.0\"?><testsuite name=\"x\" tests=\"5\" errors=\"0\" skipped=\"" + skipped
                + "\" failures=\"0\"></testsuite>";
        Files.writeString(folder.resolve("TEST-" + name + ".xml"), suite);
    }
}
