package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;

/**
 * A move that is to be tried.
 *
 * @param month in which month, from 1
 * @param move what is tried
 */
record Planned(int month, Move move) {
    static Planned of(Act act) {
        return new Planned(act.month(), new Move.Fixed(act.command()));
    }

    /** What that route does, or the route that it equals. */
    static List<Planned> of(Route route, Case story) {
        Route equal = route;
        for (int i = 0; i < story.routes().size() && equal.as().isPresent(); i++) {
            equal = story.routes().getOrDefault(equal.as().get(), equal);
        }
        List<Planned> moves = new ArrayList<>();
        for (Route.RouteMonth month : equal.months()) {
            month.acts().forEach(command -> moves.add(of(new Act(month.month(), command))));
        }
        return List.copyOf(moves);
    }
}
