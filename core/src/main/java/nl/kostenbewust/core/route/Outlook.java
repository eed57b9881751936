package nl.kostenbewust.core.route;

import java.util.List;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.rules.Evolution;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Projection;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Course;

/** Looks ahead from a game to a household's horizon, with nobody acting; or back, where the horizon has passed. */
public final class Outlook {
    private Outlook() {}

    /**
     * How it went with this household so far and how it would go on.
     *
     * @param events all that happened in the game so far, from its beginning
     * @param now what these events add up to; the household must have come in
     */
    public static Course of(
            Scenario scenario, Chance chance, List<Event> events, GameState now, Ref<Household> household) {
        HouseholdState state = now.households().get(household);
        int last = state.arrived() + scenario.caseOf(household).horizon() - 1;
        if (now.month() > last) {
            HouseholdState then = closeOf(last, events).households().get(household);
            return new Course(scenario.caseOf(household), state, then, events, List.of());
        }
        Outcome.Accepted ahead = Projection.play(scenario, now, chance, last - now.month() + 1);
        HouseholdState then = ahead.state().households().get(household);
        return new Course(scenario.caseOf(household), state, then, events, ahead.events());
    }

    /** How the game stood when {@code month} had closed. */
    private static GameState closeOf(int month, List<Event> events) {
        GameState state = Rules.START;
        for (Event event : events) {
            state = Evolution.evolve(state, event);
            if (event instanceof TeamEvent.MonthClosed closed && closed.month() == month) {
                return state;
            }
        }
        throw new IllegalArgumentException("month " + month + " has not closed in these events");
    }
}
