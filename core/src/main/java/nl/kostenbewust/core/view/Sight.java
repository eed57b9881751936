package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.text.Names;

/**
 * One household as its team looks at it: how it stands, what happened, and what things may be called.
 *
 * @param source what views are made from
 * @param timeline what happened in the game
 * @param situation how the household stands now
 * @param names what the team may name
 * @param events what happened in this household, oldest first
 */
record Sight(ViewSource source, Timeline timeline, Situation situation, Names names, List<HouseholdEvent> events) {
    static Sight of(ViewSource source, Timeline timeline, Ref<Household> household) {
        Situation situation =
                new Situation(source.game().scenario(), source.game().state(), household);
        return new Sight(
                source,
                timeline,
                situation,
                Naming.now(source.names(), situation),
                timeline.inHouseholds().getOrDefault(household, List.of()));
    }

    /** Without what happened, for those who only ask how things stand and what they are called. */
    static Sight now(ViewSource source, Ref<Household> household) {
        return of(source, Timeline.of(Journal.EMPTY), household);
    }

    /** The same household without what happened, which takes room in memory. */
    Sight still() {
        Game game = source.game();
        Game bare = new Game(game.scenario(), game.chance(), Journal.EMPTY, game.state());
        ViewSource still = new ViewSource(
                bare, source.version(), source.names(), source.present(), source.references(), source.routes());
        return new Sight(still, Timeline.of(Journal.EMPTY), situation, names, List.of());
    }

    Case story() {
        return situation.story();
    }

    HouseholdState state() {
        return situation.state();
    }

    int month() {
        return situation.game().month();
    }

    /** How the household stood just before the last close; as it stands now when it came in since. */
    HouseholdState before() {
        return timeline.beforeClose().households().getOrDefault(situation.household(), state());
    }
}
