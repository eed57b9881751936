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
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.scenario.Expectation;
import nl.kostenbewust.core.scenario.Expectation.ScoreOf;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Receipt;
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
    void theReceiptMayBeReadUpToAMonth() {
        Expectation all = receiptUntil(1_654, 1);
        Expectation wrong = receiptUntil(1_654, 0);

        assertThat(check(all, wrong))
                .hasSize(1)
                .allSatisfy(unmet -> assertThat(unmet.expected()).isEqualTo(wrong));
    }

    @Test
    void muddlingOnIsComparedWithTheRoute() {
        Money muddling = RoutePlayer.play(lesson, HOME, nobodyActs()).receipt().total();
        Money good = RoutePlayer.play(lesson, HOME, working().build()).receipt().total();
        Money difference = muddling.minus(good);
        Expectation right = difference(difference, Optional.empty(), Optional.empty());
        Expectation aEuroOff = difference(difference.plus(Money.euros(1)), Optional.empty(), Optional.empty());

        assertThat(check(right, aEuroOff)).containsExactly(new Unmet(1, aEuroOff, new Unmet.Found.Sum(difference)));
    }

    @Test
    void theComparisonMayBeOfOneMonthOrBeginLater() {
        Receipt muddling = RoutePlayer.play(lesson, HOME, nobodyActs()).receipt();
        Receipt good = RoutePlayer.play(lesson, HOME, working().build()).receipt();
        Money first = muddling.upTo(1).total().minus(good.upTo(1).total());
        Money rest = muddling.total().minus(good.total()).minus(first);
        Expectation inTheFirst = difference(first, Optional.of(1), Optional.of(1));
        Expectation afterIt = difference(rest, Optional.of(2), Optional.empty());
        Expectation notAfterIt = difference(first, Optional.of(2), Optional.empty());

        assertThat(first).isNotEqualTo(rest);
        assertThat(check(inTheFirst, afterIt, notAfterIt))
                .containsExactly(new Unmet(2, notAfterIt, new Unmet.Found.Sum(rest)));
    }

    @Test
    void aDebtStandsAtItsSum() {
        Scenario owing = aScenario(
                List.of(story().household(Fixture.aHousehold()
                                .debts(List.of(Fixture.aDebt("huur", 500)
                                        .growsPerMonth(Money.euros(10))
                                        .build()))
                                .build())
                        .build()),
                List.of(),
                List.of(Fixture.aBudget("maatwerkbudget").build()));
        Expectation after2 = debt(520, 2);
        Expectation off = debt(519, 2);
        Expectation never = debt(500, 40);
        Expectation fines =
                new Expectation.DebtsAre(List.of(DebtKind.FINE), Money.euros(520), Optional.empty(), Optional.of(2));
        Expectation all = new Expectation.DebtsAre(List.of(), Money.euros(520), Optional.empty(), Optional.of(2));

        assertThat(check(owing, after2, off, never, fines, all))
                .containsExactly(
                        new Unmet(1, off, new Unmet.Found.Sum(Money.euros(520))),
                        new Unmet(2, never, new Unmet.Found.NoSuchMonth(12)),
                        new Unmet(3, fines, new Unmet.Found.Sum(Money.NONE)));
    }

    @Test
    void aMatterIsSettledOnItsGround() {
        Settlement settlement = RoutePlayer.play(lesson, HOME, working().build())
                .course()
                .now()
                .decisions()
                .matters()
                .values()
                .iterator()
                .next();
        Ref<Matter> matter = RoutePlayer.play(lesson, HOME, working().build())
                .course()
                .now()
                .decisions()
                .matters()
                .firstKey();
        Expectation right = new Expectation.SettledOn(matter, settlement.ground());
        Expectation other = new Expectation.SettledOn(matter, Ground.MISSES_PURPOSE);
        Expectation open = new Expectation.SettledOn(Ref.to("andere-kwestie"), Ground.RULE);

        assertThat(check(right, other, open))
                .containsExactly(
                        new Unmet(1, other, new Unmet.Found.Settled(Optional.of(settlement.ground()))),
                        new Unmet(2, open, new Unmet.Found.Settled(Optional.empty())));
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

    private static Route nobodyActs() {
        return working().months(List.of()).expect(List.of()).build();
    }

    private static Expectation debt(long euros, int afterMonth) {
        return new Expectation.DebtIs(Ref.to("huur"), Money.euros(euros), Optional.empty(), Optional.of(afterMonth));
    }

    private static Expectation difference(Money difference, Optional<Integer> from, Optional<Integer> until) {
        return new Expectation.Difference(difference, Optional.empty(), Optional.empty(), from, until);
    }

    private static Expectation receiptUntil(long euros, int month) {
        return new Expectation.ReceiptSum(
                Money.euros(euros), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(month));
    }

    private static Expectation receipt(long euros, Optional<Payer> payer, Optional<String> line, long within) {
        return new Expectation.ReceiptSum(
                Money.euros(euros), payer, line.map(Ref::to), Optional.of(Money.euros(within)), Optional.empty());
    }
}
