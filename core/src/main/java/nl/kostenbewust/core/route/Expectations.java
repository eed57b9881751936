package nl.kostenbewust.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.play.GameState;
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
        return missed((Expectation.Happened) expected);
    }

    private Optional<Unmet.Found> missed(Expectation.Holds holds) {
        int month = holds.afterMonth().orElse(played.closes().lastKey());
        GameState state = played.closes().get(month);
        if (state == null) {
            return Optional.of(new Unmet.Found.NoSuchMonth(played.closes().lastKey()));
        }
        return Conditions.holds(holds.holds(), played.at(state))
                ? Optional.empty()
                : Optional.of(new Unmet.Found.NotSo());
    }

    private Optional<Unmet.Found> missed(Expectation.ReceiptSum expected) {
        Money sum = expected.line()
                .map(receipt::total)
                .or(() -> expected.payer().map(receipt::total))
                .orElseGet(receipt::total);
        long off = Math.abs(sum.minus(expected.receiptSum()).cents());
        return off <= expected.within().orElse(Money.NONE).cents()
                ? Optional.empty()
                : Optional.of(new Unmet.Found.Sum(sum));
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
