package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aSettlement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Penalty;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.scenario.Case;

class HouseholdScoreTest {
    private static final Reference REFERENCE = new Reference(new TreeMap<>(Map.of(
            "nothing", new Reference.Outcome(Money.euros(5_000), 30),
            "good", new Reference.Outcome(Money.NONE, 60))));

    @Property
    void everyCornerLiesBetweenNothingAndAHundredAndItsReasonsAddUpToIt(@ForAll("courses") Course course) {
        HouseholdScore score = HouseholdScore.of(course, REFERENCE);

        for (Corner corner : Corner.values()) {
            int value = score.triangle().at(corner);
            assertThat(value).isBetween(0, 100);
            assertThat(score.reasons(corner)).isNotEmpty();
            assertThat(score.reasons(corner).stream().mapToInt(Reason::points).sum())
                    .isEqualTo(value);
        }
    }

    @Property
    void settlingOneMoreMatterWellNeverLowersAnything(@ForAll("courses") Course course) {
        Triangle before = HouseholdScore.of(course, REFERENCE).triangle();

        for (Matter matter : course.story().matters()) {
            if (course.now().decisions().matters().containsKey(matter.id())) {
                continue;
            }
            Course better = Courses.settled(
                    course, matter.id().toString(), aSettlement().build());
            Triangle after = HouseholdScore.of(better, REFERENCE).triangle();
            assertThat(after.legitimacy()).isGreaterThanOrEqualTo(before.legitimacy());
            assertThat(after.financialReturn()).isEqualTo(before.financialReturn());
            assertThat(after.involvement()).isGreaterThanOrEqualTo(before.involvement());
            assertThat(after.overall()).isGreaterThanOrEqualTo(before.overall());
        }
    }

    @Property
    void adviceIsAboutTheWeakestCornerUnlessAllIsWell(@ForAll("courses") Course course) {
        HouseholdScore score = HouseholdScore.of(course, REFERENCE);

        score.advice()
                .ifPresent(advice ->
                        assertThat(advice.weakest()).isEqualTo(score.triangle().weakest()));
        if (score.triangle().at(score.triangle().weakest()) >= 90) {
            assertThat(score.advice()).isEmpty();
        }
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<Integer> percent = Arbitraries.integers().between(0, 100);
        Arbitrary<List<Integer>> weights =
                Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Optional<Settlement>> settlement = settlements().optional(0.6);
        return Combinators.combine(
                        weights,
                        settlement.list().ofSize(4),
                        percent,
                        percent,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false))
                .as(HouseholdScoreTest::course);
    }

    private static Arbitrary<Settlement> settlements() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(Ground.values()),
                        Arbitraries.of(Corner.values()).list().uniqueElements().ofMaxSize(3),
                        either,
                        either,
                        either,
                        either,
                        either)
                .as((ground, kinds, reviewed, mandated, consented, talked, contributed) -> aSettlement()
                        .ground(ground)
                        .kinds(kinds)
                        .reviewed(reviewed)
                        .mandated(mandated)
                        .consented(consented)
                        .talked(talked)
                        .contributed(contributed)
                        .meets(talked ? List.of(Ref.to("wens")) : List.of())
                        .build());
    }

    private static Course course(
            List<Integer> weights,
            List<Optional<Settlement>> settlements,
            int trust,
            int ownership,
            int penalty,
            boolean danger) {
        List<Matter> matters = new ArrayList<>();
        for (int weight : weights) {
            matters.add(aMatter("kwestie-" + matters.size())
                    .weight(weight)
                    .dangerous(weight == 3)
                    .build());
        }
        Case story = aCase().matters(matters)
                .household(aHousehold()
                        .trust(trust)
                        .ownership(ownership)
                        .danger(danger)
                        .build())
                .build();
        Course course = Courses.then(
                Courses.of(story), new HouseholdEvent.Penalised(Penalty.PRIVACY, penalty, Text.nl("Doorverteld.")));
        for (int i = 0; i < matters.size(); i++) {
            if (settlements.get(i).isPresent()) {
                course = Courses.settled(
                        course, "kwestie-" + i, settlements.get(i).get());
            }
        }
        return course;
    }
}
