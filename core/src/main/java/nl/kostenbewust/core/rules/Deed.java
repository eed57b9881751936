package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Knowledge;
import nl.kostenbewust.core.scenario.Case;

/**
 * A command about a household, as its rule sees it.
 *
 * @param situation the household and the game
 * @param seat who gives it
 * @param command what is asked
 */
record Deed<C extends Command>(Situation situation, int seat, C command) {
    Case story() {
        return situation.story();
    }

    HouseholdState state() {
        return situation.state();
    }

    boolean isDirector() {
        return situation.state().director() == seat;
    }

    int month() {
        return situation.game().month();
    }

    Knowledge knowledge() {
        return situation.state().knowledge();
    }
}
