package nl.kostenbewust.core.route;

import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Receipt;
import nl.kostenbewust.core.score.Reference;

/**
 * A route that was played to its end.
 *
 * @param scenario the lesson of this household alone in which it was played
 * @param household whose route it is
 * @param closes how the game stood when each month had closed, by month from 1
 * @param refusals commands that were refused, in order
 * @param course what happened, and what would happen from there to the horizon
 */
public record Played(
        Scenario scenario,
        Ref<Household> household,
        SortedMap<Integer, GameState> closes,
        List<RefusedAct> refusals,
        Course course) {
    /** How the game stands after its last month. */
    public GameState end() {
        return closes.get(closes.lastKey());
    }

    /** The receipt up to the horizon. */
    public Receipt receipt() {
        return course.expected();
    }

    /** What it comes to at the horizon: cost and levels. */
    public Reference.Outcome outcome() {
        return course.outcome();
    }

    /** What this route scores. */
    public HouseholdScore score(Reference reference) {
        return HouseholdScore.of(course, reference);
    }

    /** The household as it stood in that state of the game. */
    Situation at(GameState state) {
        return new Situation(scenario, state, household);
    }
}
