package nl.kostenbewust.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.route.Expectations;
import nl.kostenbewust.core.route.Played;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.route.RoutePlayer;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Expectation;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine reproduces the documented sums of the cases, and notices when one of them changes by a euro. */
class FiguresTest {
    private static final Library SHIPPED = Library.shipped();

    static Stream<String> cases() {
        return SHIPPED.cases().keySet().stream().map(Ref::value);
    }

    @ParameterizedTest
    @CsvSource({
        "tsd-03, 6000",
        "tsd-03, 250000",
        "tsd-06, 32000",
        "tsd-08, 4200",
        "cd-06, 1200",
        "cd-06, 3500",
        "cd-06, 12000",
        "cd-09, 80000",
        "cd-10, 4600",
        "cd-10, 2000",
        "cd-10, 1000",
        "cd-10, 300",
        "cd-10, 3300",
        "zw-01, 34000",
        "zw-01, 68000",
        "zw-01, 3080",
        "zw-04, 81000",
        "zw-04, 1500",
        "zw-04, 165000",
        "zw-04, 3000"
    })
    void theDocumentedSumIsExpectedOfARoute(String household, long euros) {
        assertThat(story(household).routes().values().stream()
                        .flatMap(route -> route.expect().stream())
                        .flatMap(expected -> sums(expected).stream()))
                .contains(Money.euros(euros));
    }

    /** The source gives only the total (001:463-470); the parts are designed, and together they are it. */
    @Test
    void theTwentyThousandOfTheGardenIsTheSumOfItsParts() {
        List<Money> parts = Stream.of(5_040, 6_816, 2_600, 5_544)
                .map(euros -> Money.euros(euros))
                .toList();

        assertThat(parts.stream().reduce(Money.NONE, Money::plus)).isEqualTo(Money.euros(20_000));
        assertThat(story("cd-01").routes().get("documented").expect().stream().flatMap(e -> sums(e).stream()))
                .containsAll(parts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSumThatIsAEuroFurtherThanItsBandIsNoticed(String household) {
        Scenario alone = SHIPPED.lone(Ref.to(household)).orElseThrow();
        Reference reference = References.of(alone, Ref.to(household));
        List<String> unnoticed = new ArrayList<>();
        for (Map.Entry<String, Route> route : new TreeMap<>(story(household).routes()).entrySet()) {
            Played played = RoutePlayer.play(alone, Ref.to(household), route.getValue());
            for (Expectation expected : route.getValue().expect()) {
                for (Expectation changed : aEuroOff(expected)) {
                    if (Expectations.check(played, expecting(changed, route.getValue()), reference)
                            .isEmpty()) {
                        unnoticed.add(route.getKey() + ": " + changed);
                    }
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The canary: without sums the law above would hold of itself. */
    @Test
    void thereAreSums() {
        assertThat(SHIPPED.cases().values().stream()
                        .flatMap(story -> story.routes().values().stream())
                        .flatMap(route -> route.expect().stream())
                        .flatMap(expected -> sums(expected).stream()))
                .hasSizeGreaterThan(40);
    }

    private static Case story(String household) {
        return SHIPPED.cases().get(Ref.<Household>to(household));
    }

    private static Route expecting(Expectation expected, Route route) {
        return new Route(
                route.about(),
                route.as(),
                route.policies(),
                route.seed(),
                route.luck(),
                route.months(),
                List.of(expected));
    }

    private static Optional<Money> sums(Expectation expected) {
        if (expected instanceof Expectation.ReceiptSum sum) {
            return Optional.of(sum.receiptSum());
        }
        if (expected instanceof Expectation.Difference difference) {
            return Optional.of(difference.difference());
        }
        if (expected instanceof Expectation.DebtIs debt) {
            return Optional.of(debt.is());
        }
        return expected instanceof Expectation.DebtsAre debts ? Optional.of(debts.is()) : Optional.empty();
    }

    /** Twice the band and a euro: from anywhere in the band that lies outside it. */
    private static List<Expectation> aEuroOff(Expectation expected) {
        if (expected instanceof Expectation.ReceiptSum sum) {
            return around(sum.receiptSum(), sum.within())
                    .map(off -> (Expectation)
                            new Expectation.ReceiptSum(off, sum.payer(), sum.line(), sum.within(), sum.untilMonth()))
                    .toList();
        }
        if (expected instanceof Expectation.Difference difference) {
            return around(difference.difference(), difference.within())
                    .map(off -> (Expectation) new Expectation.Difference(
                            off,
                            difference.payer(),
                            difference.within(),
                            difference.fromMonth(),
                            difference.untilMonth()))
                    .toList();
        }
        if (expected instanceof Expectation.DebtIs debt) {
            return around(debt.is(), debt.within())
                    .map(off ->
                            (Expectation) new Expectation.DebtIs(debt.debt(), off, debt.within(), debt.afterMonth()))
                    .toList();
        }
        if (expected instanceof Expectation.DebtsAre debts) {
            return around(debts.is(), debts.within())
                    .map(off -> (Expectation)
                            new Expectation.DebtsAre(debts.debts(), off, debts.within(), debts.afterMonth()))
                    .toList();
        }
        return List.of();
    }

    private static Stream<Money> around(Money sum, Optional<Money> within) {
        Money off = within.orElse(Money.NONE).times(2).plus(Money.euros(1));
        return Stream.of(sum.plus(off), sum.minus(off));
    }
}
