package nl.kostenbewust.core.scenario;

import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aPolicy;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.MandateRow;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import org.junit.jupiter.api.Test;

/** Game design, section 11: policies change content before a game begins. */
class ReformTest {
    private static final Ref<Budget> POTJE = Ref.to("potje");

    private static Scenario lesson() {
        return aScenario(
                List.of(aCase().requests(List.of(aRequest("uitstel", "bank").build()))
                        .build()),
                List.of(anAgency("bank")
                        .months(2)
                        .fears(List.of(new FearHeld(Fear.PRECEDENT, 25, Text.nl("Straks komt iedereen."))))
                        .build()),
                List.of(
                        aBudget("potje")
                                .mandate(List.of(
                                        new MandateRow(Money.euros(500), Mandate.CASEWORKER),
                                        new MandateRow(Money.euros(2_000), Mandate.PEER_REVIEW),
                                        new MandateRow(Money.euros(9_000), Mandate.ALDERMAN)))
                                .build(),
                        aBudget("fonds").build()));
    }

    private static Budget budget(Change change) {
        return lesson().under(List.of(aPolicy("beleid", change))).budgets().get(POTJE);
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 40);
        Arbitrary<Mandate> by = Arbitraries.of(Mandate.class);
        return Arbitraries.oneOf(
                few.map(Change.Loss::new),
                few.map(Change.Credit::new),
                few.map(hours -> new Change.MoreHours(Hours.of(hours))),
                few.map(hours -> new Change.ReviewHours(new Hours(hours))),
                few.map(by1 -> new Change.Resistance(by1, List.of(), Optional.empty(), Optional.empty())),
                few.map(by1 -> new Change.LessFear(Fear.PRECEDENT, by1, List.of())),
                few.map(months -> new Change.Sooner(months, List.of(Ref.to("bank")))),
                few.map(sum -> new Change.Funds(POTJE, Money.euros(sum), List.of(), Optional.empty())),
                few.map(hours -> new Change.Training(new Hours(hours))),
                by.flatMap(who -> few.map(sum -> new Change.Widens(POTJE, Money.euros(sum * 300L), who))),
                Arbitraries.of(new Change.LaddersKnown(), new Change.TeamDecides()));
    }

    @Property
    void itMakesNoDifferenceInWhatOrderTheyAreSwitchedOn(@ForAll("some") List<Change> some, @ForAll Random random) {
        List<Policy> policies = new ArrayList<>();
        some.forEach(change -> policies.add(aPolicy("beleid-" + policies.size(), change)));
        Scenario together = lesson().under(policies);
        Collections.shuffle(policies, random);
        Scenario oneByOne = lesson();
        for (Policy policy : policies) {
            oneByOne = oneByOne.under(List.of(policy));
        }

        assertThat(oneByOne).isEqualTo(together);
        assertThat(together.under(policies)).as("twice is once").isEqualTo(together);
    }

    @Provide
    Arbitrary<List<Change>> some() {
        return changes().list().ofMaxSize(6);
    }

    @Test
    void everyChangeIsCarriedOut() {
        assertThat(Reform.covered()).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void whatIsOnCanBeSeen() {
        Scenario on = lesson().under(List.of(aPolicy("beleid")));

        assertThat(on.policies()).containsOnlyKeys(Ref.to("beleid"));
        assertThat(lesson().policies()).isEmpty();
    }

    @Test
    void aWiderMandateTakesTheNarrowerOnesIn() {
        assertThat(budget(new Change.Widens(POTJE, Money.euros(2_000), Mandate.CASEWORKER))
                        .mandate())
                .containsExactly(
                        new MandateRow(Money.euros(2_000), Mandate.CASEWORKER),
                        new MandateRow(Money.euros(9_000), Mandate.ALDERMAN));
        assertThat(budget(new Change.Widens(POTJE, Money.euros(5_000), Mandate.TEAM_LEADER))
                        .mandate())
                .hasSize(4)
                .isSortedAccordingTo((a, b) -> a.upTo().compareTo(b.upTo()));
    }

    @Test
    void aMandateThatIsThereAlreadyChangesNothing() {
        assertThat(budget(new Change.Widens(POTJE, Money.euros(400), Mandate.PEER_REVIEW))
                        .mandate())
                .isEqualTo(lesson().budgets().get(POTJE).mandate());
    }

    @Test
    void aCeilingThatTheLessonSetsItselfRisesAlong() {
        Scenario plain = lesson();
        Scenario ceiling = plain.withProgramme(ProgrammeBuilder.builder(plain.programme())
                .budgets(List.of(new Programme.BudgetShare(POTJE, Optional.of(Money.euros(100)))))
                .build());

        Scenario funded = ceiling.under(
                List.of(aPolicy("beleid", new Change.Funds(POTJE, Money.euros(70), List.of(), Optional.empty()))));

        assertThat(funded.programme().budgets())
                .containsExactly(new Programme.BudgetShare(POTJE, Optional.of(Money.euros(170))));
    }
}
