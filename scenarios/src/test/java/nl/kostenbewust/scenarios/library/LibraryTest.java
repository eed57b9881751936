package nl.kostenbewust.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Scenario;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final String BUDGET = """
            id: noodfonds
            name: Ander potje
            about: Voor de proef.
            payer: fund
            per_household: 100
            mandate: {up_to: 100, by: caseworker}
            source: designed
            """;

    private static SourceFile given(String name, String text) {
        return SourceFile.outside(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theShippedFilesAreReadWithoutProblems() {
        Library library = Library.shipped();

        assertThat(library.problems()).isEmpty();
        assertThat(library.scenario(Ref.to("eerste-les"))).isPresent();
        assertThat(library.lone(Ref.to("tsd-01"))).isPresent();
    }

    @Test
    void everyShippedPolicyCanBeSwitchedOn() {
        Library library = Library.shipped();
        assertThat(library.policies().keySet())
                .extracting(Ref::value)
                .containsExactly(
                        "a1",
                        "a2",
                        "a3",
                        "a4",
                        "a5",
                        "bossche-bond",
                        "dilemma-coordinator",
                        "e1",
                        "e2",
                        "e3",
                        "e4",
                        "e5",
                        "opschalingsmodel",
                        "twintig-procent",
                        "vraagbaak");
        for (Ref<Policy> policy : library.policies().keySet()) {
            Scenario reformed =
                    library.scenario(Ref.to("eerste-les"), List.of(policy)).orElseThrow();
            assertThat(reformed.policies()).containsOnlyKeys(policy);
            assertThat(reformed.withPolicies(new TreeMap<>()))
                    .as("%s changes something in the first lesson, or in what cases will make of it", policy)
                    .matches(after -> List.of("a3", "e4").contains(policy.value())
                            || !after.equals(library.scenario(Ref.to("eerste-les"), List.of())
                                    .orElseThrow()));
        }
    }

    @Test
    void aPolicyThatDoesNotExistGivesNoScenario() {
        assertThat(Library.shipped().scenario(Ref.to("eerste-les"), List.of(Ref.to("e9"))))
                .isEmpty();
    }

    @Test
    void aFingerprintIsTheSameForTheSameFilesAndAnotherForAnyOther() {
        String shipped = Library.shipped().fingerprint();

        assertThat(shipped).matches("[0-9a-f]{64}").isEqualTo(Library.shipped().fingerprint());
        assertThat(Library.with(List.of(given("a.yaml", BUDGET))).fingerprint())
                .isNotEqualTo(shipped)
                .isNotEqualTo(Library.with(List.of(given("b.yaml", BUDGET))).fingerprint())
                .isNotEqualTo(
                        Library.with(List.of(given("a.yaml", BUDGET + "\n"))).fingerprint());
    }

    @Test
    void aGivenFileTakesThePlaceOfTheShippedOneWithItsId() {
        Library library = Library.with(List.of(given("mijn potje.yaml", BUDGET)));

        assertThat(library.budgets().get(Ref.to("noodfonds")).name().nl()).isEqualTo("Ander potje");
        assertThat(library.files()).noneMatch(file -> file.name().equals("budgets/noodfonds.yaml"));
        assertThat(library.files()).hasSameSizeAs(Library.shipped().files());
    }

    @Test
    void aBrokenFileDoesNotLetTheShippedOneStandInForIt() {
        Library library = Library.with(List.of(given("stuk.yaml", BUDGET.replace("payer: fund", "payer: niemand"))));

        assertThat(library.budgets()).doesNotContainKey(Ref.to("noodfonds"));
        assertThat(library.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("stuk.yaml");
            assertThat(problem.line()).isEqualTo(4);
        });
    }
}
