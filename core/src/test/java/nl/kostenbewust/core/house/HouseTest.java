package nl.kostenbewust.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Core keeps the laws of the house. */
class HouseTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "nl", "kostenbewust", "core");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern STRING = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"");
    static final Pattern FLOATING = Pattern.compile("\\b(double|float|Double|Float)\\b|\\b\\d+(\\.\\d+|[dDfF]\\b)");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Rooms.CORE);

    static Stream<String> rooms() {
        return Rooms.arrows().keySet().stream();
    }

    /** The canary: laws over classes that were not seen would hold whatever the classes do. */
    @Test
    void everyRoomWasSeen() {
        Map<String, Integer> seen = new TreeMap<>();
        for (JavaClass type : CORE) {
            seen.merge(room(type), 1, Integer::sum);
        }
        assertThat(CORE.size()).isGreaterThan(500);
        assertThat(seen.get("rules")).isGreaterThan(60);
        assertThat(seen.get("model")).isGreaterThan(100);
        assertThat(seen.get("play")).isGreaterThan(100);
        assertThat(seen.keySet())
                .as("a new room states its arrows in Rooms")
                .isSubsetOf(Rooms.arrows().keySet());
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(Rooms.CORE)
                ? Rooms.ROOT
                : name.substring(Rooms.CORE.length() + 1).split("\\.")[0];
    }

    @ParameterizedTest(name = "room \"{0}\"")
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItMay(String room) {
        Law.mayImport(Rooms.pattern(room), Rooms.patterns(Rooms.arrows().get(room)))
                .check(CORE);
    }

    @Test
    void thereAreNoCycles() {
        Law.noCycles(Rooms.CORE + ".(*)..").check(CORE);
    }

    @Test
    void onlyCodecKnowsJacksonAndSnakeYaml() {
        Law.noFileLibraries(Rooms.pattern("codec")).check(CORE);
    }

    @Test
    void nothingIsGlobalAndChangeable() {
        Law.noGlobalState().check(CORE);
    }

    @Test
    void nothingAsksTheClockOrRollsDice() {
        Law.noClockChanceOrThread().check(CORE);
    }

    @Test
    void nothingOpensFilesOrConnections() {
        Law.noFilesOrNetwork().check(CORE);
    }

    @Test
    void whatIsComputedNeverWalksInHashOrder() {
        Law.everyWalkHasOneOrder(
                        Rooms.pattern("play"), Rooms.pattern("rules"), Rooms.pattern("score"), Rooms.pattern("check"))
                .check(CORE);
    }

    @Test
    void theRulesHaveNoFloatingPoint() {
        Law.noFloatingPoint(Rooms.pattern("model"), Rooms.pattern("play"), Rooms.pattern("rules"))
                .check(CORE);
    }

    /** Local arithmetic such as {@code x * 0.25} leaves no trace that ArchUnit sees. */
    @ParameterizedTest
    @ValueSource(strings = {"model", "play", "rules", "chance"})
    void theSourceOfTheRulesHasNoFloatingPointEither(String room) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(code(file)).doesNotContainPattern(FLOATING));
        }
    }

    private static String code(Path file) {
        try {
            String text = Files.readString(file);
            return STRING.matcher(COMMENT.matcher(text).replaceAll(" ")).replaceAll("\"\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesSayWhatThingsAre() {
        Law.sayingNames().check(CORE);
    }

    @ParameterizedTest(name = "room \"{0}\"")
    @MethodSource("rooms")
    void everyRoomSaysWhatItMayImport(String room) throws IOException {
        Path folder = room.equals(Rooms.ROOT) ? SOURCES : SOURCES.resolve(room);
        if (Files.exists(folder)) {
            assertThat(Files.readString(folder.resolve("package-info.java"))).contains("May import");
        }
    }
}
