package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
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
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.Receipt;

/**
 * Where a game leads with nobody acting, from one of its moments on. Households with the same horizon share one look ahead, since
 * looking ahead is what costs most of making a view.
 */
final class Prospect {
    private final Game game;
    private final Timeline timeline;
    private final List<Event> events;
    private final GameState now;
    private final Map<Integer, Outcome.Accepted> ahead = new TreeMap<>();

    private Prospect(Game game, Timeline timeline, List<Event> events, GameState now) {
        this.game = game;
        this.timeline = timeline;
        this.events = events;
        this.now = now;
    }

    static Prospect now(Game game, Timeline timeline) {
        return new Prospect(game, timeline, timeline.events(), game.state());
    }

    static Prospect beforeClose(Game game, Timeline timeline) {
        return new Prospect(game, timeline, timeline.eventsBeforeClose(), timeline.beforeClose());
    }

    /** The course of that household; empty when it had not come in. */
    Optional<Course> course(Ref<Household> household) {
        HouseholdState state = now.households().get(household);
        if (state == null) {
            return Optional.empty();
        }
        Case story = game.scenario().caseOf(household);
        int last = state.arrived() + story.horizon() - 1;
        if (now.month() > last) {
            HouseholdState then = timeline.closes().get(last).households().get(household);
            return Optional.of(new Course(story, state, then, events, List.of()));
        }
        Outcome.Accepted later = ahead.computeIfAbsent(last - now.month() + 1, months -> play(now, months));
        HouseholdState then = later.state().households().get(household);
        return Optional.of(new Course(story, state, then, events, later.events()));
    }

    /** The receipt of that household if nobody had ever acted, with the same answers of chance. */
    Receipt muddling(Ref<Household> household) {
        List<Event> until = new ArrayList<>();
        GameState state = Rules.START;
        for (Event event : events) {
            until.add(event);
            state = Evolution.evolve(state, event);
            if (event instanceof TeamEvent.HouseholdArrived came
                    && came.household().equals(household)) {
                break;
            }
        }
        Case story = game.scenario().caseOf(household);
        until.addAll(play(state, story.horizon()).events());
        return Receipt.of(story, until);
    }

    private Outcome.Accepted play(GameState from, int months) {
        return Projection.play(game.scenario(), from, game.chance(), months);
    }
}
