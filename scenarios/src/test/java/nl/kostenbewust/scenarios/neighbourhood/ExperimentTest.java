package nl.kostenbewust.scenarios.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.scenarios.library.Library;
import org.junit.jupiter.api.Test;

/** The same neighbourhood before and after: clearly different, and it can be said why. */
class ExperimentTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Experiment.Plan SKILLED = new Experiment.Plan("good", Craft.SKILLED, 4, 1, 2);

    private static Experiment.Result play(Experiment.Plan plan, List<Policy> policies) {
        Scenario off = LIBRARY.scenario(Ref.to("inclusieve-wijk"), List.of()).orElseThrow();
        return Experiment.of(off, policies, plan);
    }

    private static List<Policy> all() {
        return List.copyOf(LIBRARY.policies().values());
    }

    private static double difference(Experiment.Result result, Figure figure) {
        return result.on().at(figure) - result.off().at(figure);
    }

    @Test
    void withAllPoliciesOnASkilledTeamGetsFurther() {
        Experiment.Result result = play(SKILLED, all());

        assertThat(difference(result, Figure.OVERALL)).isGreaterThanOrEqualTo(4);
        assertThat(difference(result, Figure.LOST)).as("hours").isLessThan(-60);
        assertThat(difference(result, Figure.COST)).as("euros").isLessThan(-15_000);
        assertThat(difference(result, Figure.LEVELS)).isGreaterThan(5);
        assertThat(result.off().waits().get(Wait.MONEY))
                .as("no purse held enough")
                .isPositive();
        assertThat(result.on().waits().get(Wait.MONEY)).isZero();
    }

    @Test
    void itCanBeSaidWhichPolicyDidIt() {
        Experiment.Result result = play(
                SKILLED,
                all().stream()
                        .filter(policy ->
                                List.of("e1", "e5").contains(policy.id().value()))
                        .toList());
        Ref<Household> bart = Ref.to("tsd-01");
        Means stream = result.alone().get(0).means();
        Means debts = result.alone().get(1).means();

        assertThat(stream.overall().get(bart) - result.off().overall().get(bart))
                .as("the one purse pays for Bart's teeth")
                .isGreaterThan(15);
        assertThat(stream.at(Figure.LOST)).isLessThan(result.off().at(Figure.LOST));
        assertThat(debts.at(Figure.DEBTS)).isLessThan(result.off().at(Figure.DEBTS));
    }

    @Test
    void noPolicyMakesUpForCraft() {
        Experiment.Plan beginner = new Experiment.Plan("good", Craft.BEGINNER, 4, 1, 2);

        Means beginners = play(beginner, all()).on();

        assertThat(beginners.at(Figure.OVERALL))
                .isLessThan(play(SKILLED, List.of()).off().at(Figure.OVERALL));
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        assertThat(play(SKILLED, List.of())).isEqualTo(play(SKILLED, List.of()));
    }
}
