package nl.kostenbewust.core.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;

/** Plays a route: one caseworker, who is the director, with this household alone. A refused command is noted and passed over. */
public final class RoutePlayer {
    private static final int SEAT = 1;

    private final Scenario scenario;
    private final Ref<Household> household;
    private final Chance chance;
    private final List<Event> events = new ArrayList<>();
    private final List<RefusedAct> refusals = new ArrayList<>();
    private final SortedMap<Integer, GameState> closes = new TreeMap<>();
    private GameState state = Rules.START;

    private RoutePlayer(Scenario scenario, Ref<Household> household, Chance chance) {
        this.scenario = LoneCase.of(scenario, household);
        this.household = household;
        this.chance = chance;
    }

    /**
     * Plays the route with its own seed and luck, or with those of the route that it equals.
     *
     * @param scenario a lesson that holds the case and all agencies and budgets that it names
     */
    public static Played play(Scenario scenario, Ref<Household> household, Route route) {
        Route equal = equal(scenario.caseOf(household), route);
        return play(scenario, household, route, Chance.of(equal.seed()).fixed(luck(equal)));
    }

    /** Plays the route with other answers of chance; its seed and luck do not count. */
    public static Played play(Scenario scenario, Ref<Household> household, Route route, Chance chance) {
        RoutePlayer player = new RoutePlayer(scenario, household, chance);
        player.play(equal(scenario.caseOf(household), route));
        return player.played();
    }

    /** The route whose months are played: the route itself, or the one that it names with {@code as}. */
    private static Route equal(Case story, Route route) {
        Route equal = route;
        for (int steps = 0; steps < story.routes().size() && equal.as().isPresent(); steps++) {
            equal = story.routes().getOrDefault(equal.as().get(), equal);
        }
        return equal;
    }

    private static Map<Ref<ChanceSubject>, Boolean> luck(Route route) {
        Map<Ref<ChanceSubject>, Boolean> luck = new LinkedHashMap<>();
        route.luck().forEach(outcome -> luck.put(outcome.of(), outcome.works()));
        return luck;
    }

    private void play(Route route) {
        session(new Command.Begin(List.of(SEAT)));
        for (int month = 1; month <= LoneCase.ROUNDS; month++) {
            act(route, month);
            if (state.month() == month) {
                session(new Command.CloseMonth());
            }
            closes.put(month, state);
        }
        route.months().stream()
                .filter(month -> month.month() < 1 || month.month() > LoneCase.ROUNDS)
                .forEach(this::act);
    }

    private void act(Route route, int month) {
        route.months().stream().filter(one -> one.month() == month).forEach(this::act);
    }

    /** Plays the acts of a month; those of a month that is not played are refused, for the game is over. */
    private void act(Route.RouteMonth month) {
        for (int index = 0; index < month.acts().size(); index++) {
            Command command = month.acts().get(index);
            Outcome outcome = decide(new Order(SEAT, Optional.of(household), command));
            if (outcome instanceof Outcome.Refused refused) {
                refusals.add(new RefusedAct(month.month(), index, command, refused.why()));
            }
        }
    }

    private void session(Command command) {
        if (decide(Order.ofSession(command)) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("the session itself was refused: " + refused.why());
        }
    }

    private Outcome decide(Order order) {
        Outcome outcome = Rules.decide(scenario, state, order, chance);
        if (outcome instanceof Outcome.Accepted accepted) {
            events.addAll(accepted.events());
            state = accepted.state();
        }
        return outcome;
    }

    private Played played() {
        List<Event> all = List.copyOf(events);
        return new Played(
                scenario,
                household,
                Collections.unmodifiableSortedMap(closes),
                List.copyOf(refusals),
                Outlook.of(scenario, chance, all, state, household));
    }
}
