package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdState;

/**
 * All that the view of a household rests on, but for what a colleague can do with the hours they have: as long as it is the same, so
 * is the view. What happened only grows, so that its count says enough.
 *
 * @param household how it stands
 * @param before how it stood just before the last close
 * @param ahead where it comes to with nobody acting
 * @param team how the team stands, without its households and without the hours of its caseworkers
 * @param seats of the caseworkers
 * @param households that have come in
 * @param names of the caseworkers
 * @param events how many happened in the household
 * @param untilClose how many had happened in the game just before the last close
 */
record Footing(
        HouseholdState household,
        HouseholdState before,
        Prospect.Ahead ahead,
        GameState team,
        List<Integer> seats,
        List<Ref<Household>> households,
        SortedMap<Integer, String> names,
        int events,
        int untilClose) {
    static Footing of(Sight sight, Prospect now) {
        GameState game = sight.situation().game();
        return new Footing(
                sight.state(),
                sight.before(),
                now.ahead(sight.situation().household()),
                game.withTeam(Frozen.none()).withHouseholds(Frozen.none()),
                new ArrayList<>(game.team().keySet()),
                new ArrayList<>(game.households().keySet()),
                sight.source().names(),
                sight.events().size(),
                sight.timeline().untilClose());
    }
}
