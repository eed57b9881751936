package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.chance.Chance;
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
        Unfolding unfolding = new Unfolding(scenario, state, chance);
        for (int i = 0; i < months; i++) {
            MonthClose.closeHouseholds(unfolding);
            unfolding.happen(new TeamEvent.MonthClosed(unfolding.state().month()));
            Workload.renew(unfolding); // services that run on go on asking hours
        }
        return new Outcome.Accepted(unfolding.events(), unfolding.state());
    }
}
