package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.TeamEvent;

/** Closes a month, in the fixed order of the game design, section 3. */
final class MonthClose {
    private static final int SILENCE_COSTS = 4;

    private MonthClose() {}

    /** The month closes, households come in, hours are renewed; after the last month the game ends. */
    static void close(Unfolding unfolding) {
        int month = unfolding.state().month();
        closeHouseholds(unfolding);
        unfolding.happen(new TeamEvent.MonthClosed(month));
        if (month >= unfolding.scenario().programme().rounds()) {
            unfolding.happen(new TeamEvent.GameEnded());
            return;
        }
        Arrivals.arrive(unfolding);
        Workload.renew(unfolding);
    }

    /** What time does to every household, whoever acts or not. */
    static void closeHouseholds(Unfolding unfolding) {
        Facilities.month(unfolding);
        for (Ref<Household> household : unfolding.state().households().keySet()) {
            close(new Here(unfolding, household, Cause.EVENT));
        }
    }

    private static void close(Here here) {
        Happenings.silence(here);
        Reviews.month(here);
        Interventions.month(here);
        Requests.month(here);
        Happenings.month(here);
        Promises.month(here);
        if (here.state().knowledge().lastContact() < here.unfolding().state().month()) {
            here.because(Cause.SILENCE).trust(-SILENCE_COSTS);
        }
        Costs.grow(here);
        drift(here.because(Cause.DRIFT));
        Costs.write(here);
        FreeShares.look(here);
    }

    private static void drift(Here here) {
        here.state()
                .wellbeing()
                .drift()
                .forEach((domain, tenths) -> Effects.changeLevel(domain, tenths, Optional.empty(), here));
    }
}
