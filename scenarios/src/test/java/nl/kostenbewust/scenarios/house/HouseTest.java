package nl.kostenbewust.scenarios.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The scenarios keep the laws of the house. */
class HouseTest {
    private static final String HERE = "nl.kostenbewust.scenarios";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HERE);

    /** The canary: laws over classes that were not seen would hold whatever the classes do. */
    @Test
    void enoughWasSeen() {
        assertThat(CLASSES.size()).isGreaterThan(5);
    }

    @Test
    void onlyCoreIsBelow() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.kostenbewust.server..", "nl.kostenbewust.desktop..")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(HERE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aBotSeesWhatItsPlayerSees() {
        noClasses()
                .that()
                .resideInAPackage(HERE + ".bot..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.kostenbewust.core.rules..", "nl.kostenbewust.core.scenario..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("GameState")
                .because("a bot that peeks proves nothing about what a player can do")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyAuthorKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + ".author..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "org.yaml..")
                .check(CLASSES);
    }

    @Test
    void onlyBalanceKnowsStatistics() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + ".balance..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.math3..")
                .check(CLASSES);
    }

    @Test
    void nothingIsGlobalAndChangeable() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Abstract)(\\$.*)?")
                .check(CLASSES);
    }
}
