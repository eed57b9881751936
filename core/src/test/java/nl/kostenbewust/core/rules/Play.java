package nl.kostenbewust.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * A game being played by a test. Every order, event, state and refusal goes through JSON on the way, and what is folded from what
 * came back must be what the rules said; no state that was left behind may change.
 */
final class Play {
    private final Scenario scenario;
    private final Chance chance;
    private final Ref<Household> household;
    private GameState state = Rules.START;
    private List<Event> last = List.of();

    Play(Scenario scenario, Chance chance) {
        this.scenario = scenario;
        this.chance = chance;
        this.household = scenario.programme().arrivals().get(0).household();
    }

    /** Seat 1 does this in the household; it must be accepted. */
    Play does(Command command) {
        return does(1, command);
    }

    /** This seat does this in the household; it must be accepted. */
    Play does(int seat, Command command) {
        return accept(new Order(seat, Optional.of(household), command));
    }

    /** The session does this; it must be accepted. */
    Play session(Command command) {
        return accept(Order.ofSession(command));
    }

    /** The household that is acted in. */
    Ref<Household> house() {
        return household;
    }

    Play closesMonth() {
        return session(new Command.CloseMonth());
    }

    Play closesMonths(int months) {
        for (int i = 0; i < months; i++) {
            closesMonth();
        }
        return this;
    }

    /** Why seat 1 cannot do this. */
    Refusal refused(Command command) {
        return refused(1, command);
    }

    /** Why this seat cannot do this. */
    Refusal refused(int seat, Command command) {
        return refused(new Order(seat, Optional.of(household), command));
    }

    /** Why this cannot be done; nothing may have changed. */
    Refusal refused(Order order) {
        Outcome outcome = decide(order);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return Wire.through(((Outcome.Refused) outcome).why());
    }

    /** The household stands otherwise from here on. */
    Play given(UnaryOperator<HouseholdState> change) {
        state = state.withHouseholds(Frozen.put(state.households(), household, change.apply(household())));
        return this;
    }

    /** People fare otherwise from here on. */
    Play faring(UnaryOperator<Wellbeing> change) {
        return given(h -> h.withWellbeing(change.apply(h.wellbeing())));
    }

    /** Every caseworker has twenty hours left from here on. */
    Play rested() {
        state.team()
                .values()
                .forEach(worker ->
                        state = state.withTeam(Frozen.put(state.team(), worker.seat(), worker.withLeft(Hours.of(20)))));
        return this;
    }

    /** The team stands otherwise from here on. */
    Play givenTeam(UnaryOperator<GameState> change) {
        state = change.apply(state);
        return this;
    }

    private Play accept(Order order) {
        Outcome outcome = decide(order);
        assertThat(outcome).as("%s", order).isInstanceOf(Outcome.Accepted.class);
        Outcome.Accepted accepted = (Outcome.Accepted) outcome;
        GameState folded = Wire.through(state);
        for (Event event : accepted.events()) {
            folded = Evolution.evolve(folded, Wire.through(event));
        }
        assertThat(folded).isEqualTo(accepted.state());
        state = Wire.through(folded);
        last = accepted.events();
        return this;
    }

    private Outcome decide(Order order) {
        byte[] before = Wire.bytes(state);
        Outcome outcome = Rules.decide(scenario, state, Wire.through(order), chance);
        assertThat(Wire.bytes(state)).isEqualTo(before);
        assertThat(Rules.decide(scenario, Wire.read(before), order, chance)).isEqualTo(outcome);
        return outcome;
    }

    Scenario scenario() {
        return scenario;
    }

    Chance chance() {
        return chance;
    }

    GameState state() {
        return state;
    }

    HouseholdState household() {
        return state.households().get(household);
    }

    Situation situation() {
        return new Situation(scenario, state, household);
    }

    int trust() {
        return household().wellbeing().trust();
    }

    int ownership() {
        return household().wellbeing().ownership();
    }

    /** Tenths of a level. */
    int level(LifeDomain domain) {
        return household().wellbeing().levels().get(domain).tenths();
    }

    boolean flag(String flag) {
        return household().wellbeing().flags().contains(Ref.to(flag));
    }

    Hours hours(int seat) {
        return state.team().get(seat).left();
    }

    Money debt(String debt) {
        return household().finances().debts().get(Ref.to(debt)).sum();
    }

    Money budget(String budget) {
        return state.budgets().get(Ref.to(budget));
    }

    RequestState request(String request) {
        return household().decisions().requests().get(Ref.<Request>to(request));
    }

    int goodwill(String agency) {
        return state.goodwill().getOrDefault(Ref.to(agency), 0);
    }

    /** What happened in the household at the last order, of one type. */
    <E extends HouseholdEvent> List<E> happened(Class<E> type) {
        return inHousehold().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What happened to the team at the last order, of one type. */
    <E extends TeamEvent> List<E> happenedToTeam(Class<E> type) {
        return last.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** All that happened in the household at the last order. */
    List<HouseholdEvent> inHousehold() {
        List<HouseholdEvent> found = new ArrayList<>();
        for (Event event : last) {
            if (event instanceof InHousehold in && in.household().equals(household)) {
                found.add(in.what());
            }
        }
        return found;
    }

    /** All that happened at the last order. */
    List<Event> last() {
        return last;
    }
}
