package nl.kostenbewust.server.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;

/** The server keeps the laws of the house. */
class HouseTest {
    private static final String HERE = "nl.kostenbewust.server";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HERE);

    /** The canary: laws over classes that were not seen would hold whatever the classes do. */
    @Test
    void enoughWasSeen() {
        assertThat(CLASSES.size()).isGreaterThan(50);
    }

    @Test
    void theClientLiesAbove() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.kostenbewust.desktop..", "com.badlogic..")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(HERE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theServerHoldsGamesAndDecidesNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.kostenbewust.core.rules..")
                .because("core.Game decides")
                .check(CLASSES);
    }

    @Test
    void onlyNetAndWireKnowKryoNet() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HERE + ".net..", HERE + ".wire..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.esotericsoftware..")
                .check(CLASSES);
    }

    @Test
    void onlyWebKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..", "io.nayuki..")
                .check(CLASSES);
    }

    @Test
    void roomsAndStoreDoNotKnowTheWeb() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".room..", HERE + ".net..", HERE + ".wire..", HERE + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HERE + ".web..")
                .check(CLASSES);
    }

    @Test
    void pipeAndEnvelopeCarryBytesOfTheyKnowNotWhat() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".net..", HERE + ".wire..", HERE + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.kostenbewust.core..", "nl.kostenbewust.scenarios..")
                .check(CLASSES);
    }

    @Test
    void onlyStoreKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(CLASSES);
    }

    /** Its jumps must not matter: only what is written down for people may carry a date, and the one who opens a lesson gives that. */
    @Test
    @Fault(13)
    void roomsAndPipesDoNotLookAtTheClockOnTheWall() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".room..", HERE + ".net..", HERE + ".wire..", HERE + ".store..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Clock.class)))
                        .or(target(nameMatching("now")).and(target(owner(resideInAPackage("java.time.."))))))
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
