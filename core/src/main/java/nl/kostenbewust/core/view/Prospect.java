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
    private final int count;
    private final GameState now;
    private final Map<Ref<Household>, Ahead> ahead = new TreeMap<>();

    private Prospect(Game game, Timeline timeline, int count, GameState now) {
        this.game = game;
        this.timeline = timeline;
        this.count = count;
        this.now = now;
        int longest = now.households().keySet().stream()
                .mapToInt(this::monthsAhead)
                .max()
                .orElse(0);
        // Of the months in between nothing is kept: they would fill the memory of every team.
        List<Outcome.Accepted> months = Projection.months(game.scenario(), now, game.chance(), longest);
        now.households().keySet().forEach(household -> ahead.put(household, look(household, months)));
    }

    static Prospect now(Game game, Timeline timeline) {
        return new Prospect(game, timeline, timeline.happened().size(), game.state());
    }

    static Prospect beforeClose(Game game, Timeline timeline) {
        return new Prospect(game, timeline, timeline.untilClose(), timeline.beforeClose());
    }

    /** The course of that household; empty when it had not come in. */
    Optional<Course> course(Ref<Household> household) {
        HouseholdState state = now.households().get(household);
        return state == null ? Optional.empty() : Optional.of(course(household, state));
    }

    private Course course(Ref<Household> household, HouseholdState state) {
        Ahead ahead = ahead(household);
        return new Course(
                game.scenario().caseOf(household),
                state,
                ahead.horizon(),
                timeline.about(household, count),
                ahead.projected());
    }

    /** How that household would stand at its horizon, and what would happen until then. */
    Ahead ahead(Ref<Household> household) {
        return ahead.get(household);
    }

    private Ahead look(Ref<Household> household, List<Outcome.Accepted> months) {
        int left = monthsAhead(household);
        if (left <= 0) {
            return new Ahead(
                    timeline.closes().get(now.month() + left - 1).households().get(household), List.of());
        }
        Outcome.Accepted later = months.get(left);
        return new Ahead(later.state().households().get(household), Timeline.about(household, later.events().stream()));
    }

    /** How many months are left until the close at that household's horizon; 0 or less when it has passed. */
    private int monthsAhead(Ref<Household> household) {
        int last = now.households().get(household).arrived()
                + game.scenario().caseOf(household).horizon()
                - 1;
        return last - now.month() + 1;
    }

    /**
     * Where a household comes to with nobody acting.
     *
     * @param horizon how it stands at its horizon
     * @param projected what would happen to it from now until then; empty when the horizon has passed
     */
    record Ahead(HouseholdState horizon, List<Event> projected) {}

    /** The receipt of that household if nobody had ever acted, with the same answers of chance. */
    Receipt muddling(Ref<Household> household) {
        List<Event> until = new ArrayList<>();
        GameState state = Rules.START;
        for (Timeline.Happened happened : timeline.happened().subList(0, count)) {
            Event event = happened.event();
            until.add(event);
            state = Evolution.evolve(state, event);
            if (event instanceof TeamEvent.HouseholdArrived came
                    && came.household().equals(household)) {
                break;
            }
        }
        Case story = game.scenario().caseOf(household);
        until.addAll(Projection.play(game.scenario(), state, game.chance(), story.horizon())
                .events());
        return Receipt.of(story, until);
    }
}
