package nl.kostenbewust.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Scenario;

/** The engine plays on with nobody acting: what muddling on costs, and where a plan leads. Pure; nothing is stored. */
public final class Projection {
    private Projection() {}

    /**
     * What happens in so many more months, scripted events included.
     *
     * @param months how many months to close; 0 or less: none
     */
    public static Outcome.Accepted play(Scenario scenario, GameState state, Chance chance, int months) {
        List<Outcome.Accepted> each = months(scenario, state, chance, months);
        return each.get(each.size() - 1);
    }

    /**
     * The same after no month, after one, and so on up to {@code months}: who looks ahead over several horizons plays but once. A list
     * of at least one.
     */
    public static List<Outcome.Accepted> months(Scenario scenario, GameState state, Chance chance, int months) {
        Unfolding unfolding = new Unfolding(scenario, state, chance);
        List<Integer> counts = new ArrayList<>(List.of(0));
        List<GameState> states = new ArrayList<>(List.of(state));
        for (int i = 0; i < months; i++) {
            MonthClose.closeHouseholds(unfolding);
            unfolding.happen(new TeamEvent.MonthClosed(unfolding.state().month()));
            Workload.renew(unfolding); // services that run on go on asking hours
            counts.add(unfolding.count());
            states.add(unfolding.state());
        }
        List<Event> events = unfolding.events();
        return IntStream.range(0, states.size())
                .mapToObj(i -> new Outcome.Accepted(events.subList(0, counts.get(i)), states.get(i)))
                .toList();
    }
}
