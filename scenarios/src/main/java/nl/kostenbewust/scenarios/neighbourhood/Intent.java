package nl.kostenbewust.scenarios.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;

/**
 * Something that a route does in a household.
 *
 * @param month from which month on, counted from the household's arrival; a dilemma is answered whenever it comes
 * @param command what
 */
record Intent(int month, Command command) {
    /** All that this route of the case does, in order; of a route that equals another, what that one does. */
    static List<Intent> of(Case story, String name, Craft craft) {
        Route route = story.routes().get(name);
        for (int steps = 0;
                steps < story.routes().size() && route != null && route.as().isPresent();
                steps++) {
            route = story.routes().get(route.as().get());
        }
        List<Intent> intents = new ArrayList<>();
        for (Route.RouteMonth month : route == null ? List.<Route.RouteMonth>of() : route.months()) {
            for (Command command : month.acts()) {
                int from = command instanceof Command.AnswerDilemma ? 1 : month.month();
                craft.does(command).ifPresent(done -> intents.add(new Intent(from, done)));
            }
        }
        return intents;
    }
}
