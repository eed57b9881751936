package nl.kostenbewust.core;

import java.util.List;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.rules.Evolution;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * The game of one team: content, seed, all that happened and how it stands. A value: applying an order gives another game.
 *
 * @param scenario all content
 * @param chance the answers of chance, by the seed of the session
 * @param journal all that happened
 * @param state what that adds up to
 */
public record Game(Scenario scenario, Chance chance, Journal journal, GameState state) {
    /** A game that has not begun. */
    public static Game of(Scenario scenario, Chance chance) {
        return new Game(scenario, chance, Journal.EMPTY, Rules.START);
    }

    /** The game that these events add up to. */
    public static Game replay(Scenario scenario, Chance chance, Journal journal) {
        GameState state = Rules.START;
        for (Journal.Entry entry : journal.entries()) {
            for (Event event : entry.events()) {
                state = Evolution.evolve(state, event);
            }
        }
        return new Game(scenario, chance, journal, state);
    }

    /** What this order comes to. */
    public Answer apply(Order order) {
        Outcome outcome = Rules.decide(scenario, state, order, chance);
        if (outcome instanceof Outcome.Accepted accepted) {
            Journal longer = journal.with(new Journal.Entry(order, accepted.events()));
            return new Answer.Done(new Game(scenario, chance, longer, accepted.state()), accepted.events());
        }
        return new Answer.Refused(((Outcome.Refused) outcome).why());
    }

    /** What an order comes to. */
    public sealed interface Answer {
        /** It was done; this is the game now. */
        record Done(Game game, List<Event> events) implements Answer {}

        /** It was not done, and why. */
        record Refused(Refusal why) implements Answer {}
    }
}
