package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * A household in a game, seen with all its content: what rules and conditions look at.
 *
 * @param scenario all content
 * @param game how the game stands
 * @param household which household; it must have come in
 */
public record Situation(Scenario scenario, GameState game, Ref<Household> household) {
    /** The case of this household. */
    public Case story() {
        return scenario.caseOf(household);
    }

    /** How this household stands. */
    public HouseholdState state() {
        return game.households().get(household);
    }

    /** The same household in another state of the game. */
    public Situation at(GameState later) {
        return new Situation(scenario, later, household);
    }

    /** How many months this household has been with the team, the running one included. */
    public int monthsIn() {
        return game.month() - state().arrived() + 1;
    }
}
