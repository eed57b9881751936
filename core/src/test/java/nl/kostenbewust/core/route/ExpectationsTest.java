package nl.kostenbewust.core.route;

import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.fixture.Fixture.anEvent;
import static nl.kostenbewust.core.route.Example.HOME;
import static nl.kostenbewust.core.route.Example.WORK_PLACE;
import static nl.kostenbewust.core.route.Example.lesson;
import static nl.kostenbewust.core.route.Example.story;
import static nl.kostenbewust.core.route.Example.working;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fixture;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Expectation;
import nl.kostenbewust.core.scenario.Expectation.ScoreOf;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Triangle;
import org.junit.jupiter.api.Test;

/** Every kind of expectation: once met, once not, with what came instead. */
class ExpectationsTest {
    private static final Condition WORKED = new Condition.Done(WORK_PLACE);

    private final Scenario lesson = lesson(Map.of("good", working().build()));

    @Test
    void aConditionHoldsAtTheEndOrAtTheCloseOfAMonth() {
        Expectation tooEarly = new Expectation.Holds(WORKED, Optional.of(1));
        Expectation inTime = new Expectation.Holds(WORKED, Optional.of(2));
        Expectation atTheEnd = new Expectation.Holds(WORKED, Optional.empty());

        assertThat(check(tooEarly, inTime, atTheEnd)).containsExactly(new Unmet(0, tooEarly, new Unmet.Found.NotSo()));
    }

    @Test
    void aMonthThatIsNotPlayedIsSaidSo() {
        Expectation never = new Expectation.Holds(WORKED, Optional.of(14));

        assertThat(check(never)).containsExactly(new Unmet(0, never, new Unmet.Found.NoSuchMonth(12)));
    }

    @Test
    void theReceiptAddsUpInAllByPayerAndByLine() {
        Expectation inAll = receipt(1_654, Optional.empty(), Optional.empty(), 0);
        Expectation byPayer = receipt(500, Optional.of(Payer.TAILORED_BUDGET), Optional.empty(), 0);
        Expectation byLine = receipt(1_000, Optional.empty(), Optional.of("uitkering"), 0);
        Expectation within = receipt(990, Optional.empty(), Optional.of("uitkering"), 10);
        Expectation outside = receipt(989, Optional.empty(), Optional.of("uitkering"), 10);

        assertThat(check(inAll, byPayer, byLine, within, outside))
                .containsExactly(new Unmet(4, outside, new Unmet.Found.Sum(Money.euros(1_000))));
    }

    @Test
    void aScoreLiesInItsBand() {
        Triangle triangle = RoutePlayer.play(lesson, HOME, working().build())
                .score(References.of(lesson, HOME))
                .triangle();
        Expectation low = new Expectation.ScoreBand(
                ScoreOf.INVOLVEMENT, Optional.empty(), Optional.of(triangle.involvement() - 1));
        Expectation high =
                new Expectation.ScoreBand(ScoreOf.OVERALL, Optional.of(triangle.overall() + 1), Optional.empty());

        assertThat(check(
                        new Expectation.ScoreBand(ScoreOf.LEGITIMACY, Optional.of(90), Optional.of(90)),
                        new Expectation.ScoreBand(ScoreOf.RETURN, Optional.of(100), Optional.empty()),
                        low,
                        high))
                .containsExactly(
                        new Unmet(2, low, new Unmet.Found.Score(triangle.involvement())),
                        new Unmet(3, high, new Unmet.Found.Score(triangle.overall())));
    }

    @Test
    void anEventHappensInTheGameOrBeforeTheHorizon() {
        Scenario eventful = aScenario(
                List.of(story().horizon(24)
                        .events(List.of(
                                anEvent("brief")
                                        .when(List.of(new Condition.FromMonth(3)))
                                        .build(),
                                anEvent("verhuizing")
                                        .when(List.of(new Condition.FromMonth(20)))
                                        .build(),
                                anEvent("wonder").build()))
                        .build()),
                List.of(),
                List.of(Fixture.aBudget("maatwerkbudget").build()));
        Expectation never = new Expectation.Happened(Ref.to("wonder"));

        assertThat(check(
                        eventful,
                        new Expectation.Happened(Ref.to("brief")),
                        new Expectation.Happened(Ref.to("verhuizing")),
                        never))
                .containsExactly(new Unmet(2, never, new Unmet.Found.NeverHappened()));
    }

    private List<Unmet> check(Expectation... expect) {
        return check(lesson, expect);
    }

    private static List<Unmet> check(Scenario lesson, Expectation... expect) {
        Route route = working().expect(List.of(expect)).build();
        return Expectations.check(RoutePlayer.play(lesson, HOME, route), route, References.of(lesson, HOME));
    }

    private static Expectation receipt(long euros, Optional<Payer> payer, Optional<String> line, long within) {
        return new Expectation.ReceiptSum(
                Money.euros(euros), payer, line.map(Ref::to), Optional.of(Money.euros(within)));
    }
}
