package nl.kostenbewust.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.rules.Conditions;
import nl.kostenbewust.core.scenario.Expectation;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.score.Receipt;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.score.Triangle;

/** Compares what came out of a route with what its case expects. */
public final class Expectations {
    private final Played played;
    private final Receipt receipt;
    private final Triangle triangle;

    private Expectations(Played played, Reference reference) {
        this.played = played;
        this.receipt = played.receipt();
        this.triangle = played.score(reference).triangle();
    }

    /**
     * The expectations that did not come true, in the order of the file.
     *
     * @param reference the yardstick of this household, for score bands
     */
    public static List<Unmet> check(Played played, Route route, Reference reference) {
        Expectations expectations = new Expectations(played, reference);
        List<Unmet> unmet = new ArrayList<>();
        for (int index = 0; index < route.expect().size(); index++) {
            Expectation expected = route.expect().get(index);
            int place = index;
            expectations.missed(expected).ifPresent(found -> unmet.add(new Unmet(place, expected, found)));
        }
        return List.copyOf(unmet);
    }

    private Optional<Unmet.Found> missed(Expectation expected) {
        if (expected instanceof Expectation.Holds holds) {
            return missed(holds);
        }
        if (expected instanceof Expectation.ReceiptSum sum) {
            return missed(sum);
        }
        if (expected instanceof Expectation.ScoreBand band) {
            return missed(band);
        }
        if (expected instanceof Expectation.Difference difference) {
            return missed(difference);
        }
        if (expected instanceof Expectation.DebtIs debt) {
            return missed(debt);
        }
        if (expected instanceof Expectation.DebtsAre debts) {
            return missed(debts);
        }
        if (expected instanceof Expectation.SettledOn settled) {
            return missed(settled);
        }
        return missed((Expectation.Happened) expected);
    }

    private Optional<Unmet.Found> missed(Expectation.Holds holds) {
        GameState state = after(holds.afterMonth());
        if (state == null) {
            return noSuchMonth();
        }
        return Conditions.holds(holds.holds(), played.at(state))
                ? Optional.empty()
                : Optional.of(new Unmet.Found.NotSo());
    }

    private Optional<Unmet.Found> missed(Expectation.ReceiptSum expected) {
        Receipt until = expected.untilMonth().map(receipt::upTo).orElse(receipt);
        Money sum = expected.line().map(until::total).orElseGet(() -> total(until, expected.payer()));
        return unless(sum, expected.receiptSum(), expected.within());
    }

    private Optional<Unmet.Found> missed(Expectation.Difference expected) {
        Receipt muddling =
                References.muddlingOn(played.scenario(), played.household()).receipt();
        Money more = within(muddling, expected).minus(within(receipt, expected));
        return unless(more, expected.difference(), expected.within());
    }

    private Optional<Unmet.Found> missed(Expectation.DebtIs expected) {
        GameState state = after(expected.afterMonth());
        if (state == null) {
            return noSuchMonth();
        }
        Finances.DebtState debt =
                state.households().get(played.household()).finances().debts().get(expected.debt());
        return unless(debt == null ? Money.NONE : debt.sum(), expected.is(), expected.within());
    }

    private Optional<Unmet.Found> missed(Expectation.DebtsAre expected) {
        GameState state = after(expected.afterMonth());
        return state == null
                ? noSuchMonth()
                : unless(Conditions.debts(expected.debts(), played.at(state)), expected.is(), expected.within());
    }

    private Optional<Unmet.Found> missed(Expectation.SettledOn expected) {
        Settlement settlement = played.course().now().decisions().matters().get(expected.matter());
        boolean met = settlement != null && settlement.ground() == expected.ground();
        return met
                ? Optional.empty()
                : Optional.of(
                        new Unmet.Found.Settled(Optional.ofNullable(settlement).map(Settlement::ground)));
    }

    /** What is on this receipt in the months that are compared. */
    private static Money within(Receipt receipt, Expectation.Difference expected) {
        Receipt until = expected.untilMonth().map(receipt::upTo).orElse(receipt);
        Money before = expected.fromMonth()
                .map(month -> total(receipt.upTo(month - 1), expected.payer()))
                .orElse(Money.NONE);
        return total(until, expected.payer()).minus(before);
    }

    private static Money total(Receipt receipt, Optional<Payer> payer) {
        return payer.map(receipt::total).orElseGet(receipt::total);
    }

    private static Optional<Unmet.Found> unless(Money found, Money expected, Optional<Money> within) {
        long off = Math.abs(found.minus(expected).cents());
        return off <= within.orElse(Money.NONE).cents() ? Optional.empty() : Optional.of(new Unmet.Found.Sum(found));
    }

    private GameState after(Optional<Integer> month) {
        return played.closes().get(month.orElse(played.closes().lastKey()));
    }

    private Optional<Unmet.Found> noSuchMonth() {
        return Optional.of(new Unmet.Found.NoSuchMonth(played.closes().lastKey()));
    }

    private Optional<Unmet.Found> missed(Expectation.ScoreBand band) {
        int score = switch (band.score()) {
            case LEGITIMACY -> triangle.legitimacy();
            case RETURN -> triangle.financialReturn();
            case INVOLVEMENT -> triangle.involvement();
            case OVERALL -> triangle.overall();
        };
        boolean met =
                score >= band.atLeast().orElse(0) && score <= band.atMost().orElse(100);
        return met ? Optional.empty() : Optional.of(new Unmet.Found.Score(score));
    }

    /** An event may also come after the game, before the horizon. */
    private Optional<Unmet.Found> missed(Expectation.Happened expected) {
        boolean came = played.course().now().calendar().happened().containsKey(expected.happened())
                || played.course().horizon().calendar().happened().containsKey(expected.happened());
        return came ? Optional.empty() : Optional.of(new Unmet.Found.NeverHappened());
    }
}
