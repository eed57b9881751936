package nl.kostenbewust.scenarios.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same journal comes to the same game, whichever version wrote it and wherever it is read. */
class DeterminismTest {
    @TempDir
    Path folder;

    /**
     * A journal that format 1 wrote. When this fails, stored games would change: mend the code, or give the journals a new format and
     * keep reading the old one. Until the first release, while nobody has stored games yet, {@link Digests} may write the file anew.
     */
    @Test
    @Fault(8)
    void anOldJournalComesToTheSameGame() {
        assertThat(Digests.replayed()).isEqualTo(Digests.expected());
    }

    static Stream<List<String>> elsewhere() {
        return Stream.of(
                List.of("-Duser.language=tr", "-Duser.country=TR"),
                List.of("-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1"),
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    @Fault(9)
    void anotherLanguageTimeZoneOrCompilerComesToTheSameGame(List<String> options) throws Exception {
        assertThat(printed(thisJava(), options)).isEqualTo(Digests.all());
    }

    @Test
    @Tag("slow")
    @Fault(9)
    void anInterpreterAndOtherVersionsOfJavaComeToTheSameGame() throws Exception {
        List<String> here = Digests.all();
        assertThat(printed(thisJava(), List.of("-Xint"))).isEqualTo(here);
        for (Path java : otherJavas()) {
            assertThat(printed(java, List.of("-Duser.language=tr")))
                    .as(java.toString())
                    .isEqualTo(here);
        }
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Those that are installed beside this one and can run the game. */
    private static List<Path> otherJavas() throws IOException {
        try (Stream<Path> homes =
                Files.list(Path.of(System.getProperty("java.home")).getParent())) {
            return homes.filter(home -> home.getFileName().toString().matches(".*(1[89]|2\\d|3\\d).*"))
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .toList();
        }
    }

    private List<String> printed(Path java, List<String> options) throws Exception {
        Path out = Files.createTempFile(folder, "digests", ".txt");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Digests.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS))
                .as("%s ended", options)
                .isTrue();
        return Files.readAllLines(out, StandardCharsets.US_ASCII);
    }
}
