package nl.kostenbewust.core.rules;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.scenario.Scenario;

/** What happens, event by event, and the state it leads to so far; lives only while one command is carried out. */
final class Unfolding {
    private final Scenario scenario;
    private final Chance chance;
    private final List<Event> events = new ArrayList<>();
    private GameState state;

    Unfolding(Scenario scenario, GameState state, Chance chance) {
        this.scenario = scenario;
        this.state = state;
        this.chance = chance;
    }

    void happen(Event event) {
        events.add(event);
        state = Evolution.evolve(state, event);
    }

    void happen(Ref<Household> household, HouseholdEvent what) {
        happen(new InHousehold(household, what));
    }

    /** Asks chance, writes the answer down and says whether it was won. */
    boolean asks(Ref<Household> household, Ref<ChanceSubject> subject, int attempt, int perMille) {
        int drawn = chance.draw(household, subject, attempt);
        boolean won = drawn < perMille;
        happen(household, new HouseholdEvent.ChanceDrawn(subject, attempt, perMille, drawn, won));
        return won;
    }

    Situation at(Ref<Household> household) {
        return new Situation(scenario, state, household);
    }

    Scenario scenario() {
        return scenario;
    }

    GameState state() {
        return state;
    }

    int count() {
        return events.size();
    }

    List<Event> events() {
        return List.copyOf(events);
    }
}
