package nl.kostenbewust.core.score;

import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Money;

/**
 * What the reference routes of a case come to at its horizon: the yardstick for Return, computed once per case. A case without a
 * route {@code good} is measured against {@code nothing}.
 *
 * @param routes by name: {@code nothing} always, and {@code documented}, {@code good} and {@code tempting} where the case has them
 */
public record Reference(SortedMap<String, Outcome> routes) {
    /** The route in which nobody intervenes. */
    public static final String NOTHING = "nothing";
    /** The route that the source or reason recommends. */
    public static final String GOOD = "good";

    /** The names of the reference routes, in the order in which they are shown. */
    public static final List<String> ROUTES = List.of(NOTHING, "documented", GOOD, "tempting");

    private static final Money LEAST_SPAN = Money.euros(1_000);
    private static final int LEAST_GAP = 10;

    /**
     * What a course comes to at the horizon.
     *
     * @param cost the whole receipt, nominal
     * @param levels all levels added up, in tenths
     */
    public record Outcome(Money cost, int levels) {}

    /** Refuses a yardstick without {@code nothing}. */
    public Reference {
        if (!routes.containsKey(NOTHING)) {
            throw new IllegalArgumentException("a reference needs the route " + NOTHING);
        }
    }

    /** What {@code good} comes to; without it, what muddling on comes to. */
    public Outcome good() {
        return routes.getOrDefault(GOOD, routes.get(NOTHING));
    }

    /**
     * How much dearer than {@code good} scores nothing: as much as the dearest other route, at least a quarter of {@code good} and at
     * least € 1.000.
     */
    public Money span() {
        Money span = atLeast(new Money(good().cost().cents() / 4), LEAST_SPAN);
        for (Outcome other : routes.values()) {
            span = atLeast(span, other.cost().minus(good().cost()));
        }
        return span;
    }

    /** The sum of levels, in tenths, of the route in which people fare worst. */
    public int worstLevels() {
        return routes.values().stream().mapToInt(Outcome::levels).min().orElseThrow();
    }

    /** Whether the routes differ enough in levels (a whole level in all) for the social half to say something. */
    public boolean hasSocialHalf() {
        return good().levels() - worstLevels() >= LEAST_GAP;
    }

    private static Money atLeast(Money one, Money other) {
        return one.covers(other) ? one : other;
    }
}
