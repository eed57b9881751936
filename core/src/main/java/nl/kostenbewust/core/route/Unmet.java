package nl.kostenbewust.core.route;

import java.util.Optional;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.scenario.Expectation;

/**
 * An expectation of a route that did not come true.
 *
 * @param index its place among the route's expectations, from 0
 * @param expected what was expected
 * @param found what came instead
 */
public record Unmet(int index, Expectation expected, Found found) {
    /** What came instead. */
    public sealed interface Found {
        /** The condition did not hold. */
        record NotSo() implements Found {}

        /** A route has no such month. */
        record NoSuchMonth(int months) implements Found {}

        /** The receipt adds up to this. */
        record Sum(Money sum) implements Found {}

        /** The score is this. */
        record Score(int score) implements Found {}

        /** It never happened. */
        record NeverHappened() implements Found {}

        /** It was settled on this ground; absent: not at all. */
        record Settled(Optional<Ground> ground) implements Found {}
    }
}
