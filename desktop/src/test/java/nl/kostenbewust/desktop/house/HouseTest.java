package nl.kostenbewust.desktop.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The client keeps the laws of the house. */
class HouseTest {
    private static final String HERE = "nl.kostenbewust.desktop";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HERE);

    /** The canary: laws over classes that were not seen would hold whatever the classes do. */
    @Test
    void enoughWasSeen() {
        assertThat(CLASSES.size()).isGreaterThan(40);
    }

    @Test
    void theClientKnowsNoRulesAndNoChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.kostenbewust.core.rules..", "nl.kostenbewust.core.chance..")
                .because("hidden things and the seed stay with the server")
                .check(CLASSES);
    }

    @Test
    void onlyLinkKnowsTheEnvelopeAndOnlyHostTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HERE + ".link..", HERE + ".host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.kostenbewust.server..", "nl.kostenbewust.scenarios..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(HERE + ".link..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "nl.kostenbewust.server.net..",
                        "nl.kostenbewust.server.room..",
                        "nl.kostenbewust.server.store..",
                        "nl.kostenbewust.server.web..")
                .check(CLASSES);
    }

    @Test
    void onlyLinkKnowsKryoNet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + ".link..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.esotericsoftware..")
                .check(CLASSES);
    }

    @Test
    void onlyWhatDrawsKnowsLibGdx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HERE + ".screen..", HERE + ".look..", HERE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.badlogic..")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(HERE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
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
