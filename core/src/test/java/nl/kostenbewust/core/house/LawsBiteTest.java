package nl.kostenbewust.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nl.kostenbewust.core.house.lawless.LawlessHelper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each law is broken by somebody who breaks it: a law that cannot be broken guards nothing. */
class LawsBiteTest {
    private static final String LAWLESS = LawlessHelper.class.getPackageName();
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importClasses(LawlessHelper.class, LawlessHelper.Inner.class);

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of(Law.mayImport(LAWLESS, "nl.kostenbewust.core.model.."), "core.play"),
                Arguments.of(Law.noFileLibraries("elsewhere"), "ObjectMapper"),
                Arguments.of(Law.noGlobalState(), "counter"),
                Arguments.of(Law.noClockChanceOrThread(), "java.time.LocalDate.now"),
                Arguments.of(Law.noClockChanceOrThread(), "java.lang.Math.random"),
                Arguments.of(Law.noClockChanceOrThread(), "java.lang.System.out"),
                Arguments.of(Law.noClockChanceOrThread(), "java.lang.System.nanoTime"),
                Arguments.of(Law.noClockChanceOrThread(), "java.util.UUID"),
                Arguments.of(Law.noClockChanceOrThread(), "java.util.Random"),
                Arguments.of(Law.noClockChanceOrThread(), "java.lang.Thread"),
                Arguments.of(Law.noFilesOrNetwork(), "java.nio.file.Path"),
                Arguments.of(Law.everyWalkHasOneOrder(LAWLESS), "java.util.HashMap"),
                Arguments.of(Law.everyWalkHasOneOrder(LAWLESS), "java.util.Set.of"),
                Arguments.of(Law.everyWalkHasOneOrder(LAWLESS), "java.util.Map.copyOf"),
                Arguments.of(Law.everyWalkHasOneOrder(LAWLESS), "Collectors.toSet"),
                Arguments.of(Law.everyWalkHasOneOrder(LAWLESS), "Collectors.groupingBy"),
                Arguments.of(Law.noFloatingPoint(LAWLESS), "java.lang.Math.sqrt"),
                Arguments.of(Law.sayingNames(), "LawlessHelper"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("breaches")
    void aBreachIsFound(ArchRule law, String breach) {
        assertThat(law.evaluate(CLASSES).getFailureReport().getDetails()).anyMatch(line -> line.contains(breach));
    }

    @ParameterizedTest
    @ValueSource(strings = {"double share;", "(int) (sum * 0.25)", "var third = 1f / 3;", "List<Float> all"})
    void floatingPointIsFoundInSource(String source) {
        assertThat(source).containsPattern(HouseTest.FLOATING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int doubled = 2 * 0xfd;", "Level.LOWEST", "sum * 25 / 100"})
    void whatOnlyLooksLikeItIsNot(String source) {
        assertThat(source).doesNotContainPattern(HouseTest.FLOATING);
    }
}
