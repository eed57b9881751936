package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.scenario.Scenario;

/** Decides: looks at the situation and an order, and answers with what happened or why not. Pure; total for any order. */
public final class Rules {
    /** A game that has not begun. */
    public static final GameState START = new GameState(
            0,
            false,
            Frozen.none(),
            Frozen.none(),
            0,
            Frozen.none(),
            List.of(),
            Frozen.none(),
            Frozen.none(),
            Frozen.none(),
            Frozen.none());

    private Rules() {}

    /** What this order comes to. The state given is left as it was. */
    public static Outcome decide(Scenario scenario, GameState state, Order order, Chance chance) {
        Optional<Refusal> refusal = refuse(scenario, state, order);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Unfolding unfolding = new Unfolding(scenario, state, chance);
        if (HouseholdRules.knows(order.command())) {
            HouseholdRules.carryOut(order.household().orElseThrow(), order.seat(), order.command(), unfolding);
        } else {
            SessionRules.carryOut(order, unfolding);
        }
        return new Outcome.Accepted(unfolding.events(), unfolding.state());
    }

    /** Why this order cannot be done now; empty: it can. */
    public static Optional<Refusal> refuse(Scenario scenario, GameState state, Order order) {
        if (!HouseholdRules.knows(order.command())) {
            return SessionRules.refuse(scenario, state, order);
        }
        if (!state.isPlaying()) {
            return Optional.of(new Refusal.NotPlaying());
        }
        if (!state.team().containsKey(order.seat())) {
            return Optional.of(new Refusal.NotAllowed());
        }
        if (order.household().filter(state.households()::containsKey).isEmpty()) {
            return Optional.of(new Refusal.Unknown());
        }
        Situation situation = new Situation(scenario, state, order.household().get());
        return HouseholdRules.refuse(situation, order.seat(), order.command());
    }

    /** The commands that have a rule. */
    static java.util.Set<Class<?>> covered() {
        java.util.Set<Class<?>> all = new java.util.LinkedHashSet<>(HouseholdRules.covered());
        all.addAll(SessionRules.covered());
        return all;
    }
}
