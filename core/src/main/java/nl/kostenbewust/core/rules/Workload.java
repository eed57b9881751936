package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Terms;

/** Hours of a month: so many for each household, shared equally among the caseworkers; a part is lost to complexity. */
final class Workload {
    private Workload() {}

    static void renew(Unfolding unfolding) {
        GameState state = unfolding.state();
        Terms terms = unfolding.scenario().terms();
        int all = terms.perHousehold().halves() * state.households().size();
        int loss =
                Math.max(0, terms.lossWith(state.precedents().size()) - Facilities.loss(unfolding.scenario(), state));
        int share = state.team().isEmpty() ? 0 : all / state.team().size();
        int left = state.team().isEmpty() ? 0 : all % state.team().size();
        for (int seat : state.team().keySet()) {
            int total = share + (left > 0 ? 1 : 0);
            left--;
            unfolding.happen(new TeamEvent.HoursRenewed(seat, new Hours(total), new Hours(total * loss / 100)));
        }
        training(unfolding, terms.training());
        crises(unfolding);
        runningServices(unfolding);
    }

    /** Training takes its hours from everybody's first month, as far as there are any. */
    private static void training(Unfolding unfolding, Hours training) {
        if (unfolding.state().month() > 1 || training.halves() == 0) {
            return;
        }
        for (Caseworker caseworker : unfolding.state().team().values()) {
            Hours spent = caseworker.left().covers(training) ? training : caseworker.left();
            unfolding.happen(new TeamEvent.HoursSpent(caseworker.seat(), Optional.empty(), spent));
        }
    }

    /** A crisis takes its hours from the director, as far as there are any. */
    private static void crises(Unfolding unfolding) {
        int month = unfolding.state().month();
        unfolding.state().households().forEach((household, state) -> {
            Hours claimed = state.work().claims().getOrDefault(month, Hours.NONE);
            Caseworker director = unfolding.state().team().get(state.director());
            if (director != null && claimed.halves() > 0) {
                Hours spent = director.left().covers(claimed) ? claimed : director.left();
                unfolding.happen(new TeamEvent.HoursSpent(director.seat(), Optional.of(household), spent));
            }
        });
    }

    /** A running service asks its hours first, as far as there are any. */
    private static void runningServices(Unfolding unfolding) {
        unfolding
                .state()
                .households()
                .forEach((household, state) -> state.work().running().forEach((ref, running) -> {
                    Hours asked = running.working() ? perMonth(ref, unfolding.at(household)) : Hours.NONE;
                    Caseworker caseworker = unfolding.state().team().get(running.seat());
                    if (caseworker != null && asked.halves() > 0) {
                        Hours spent = caseworker.left().covers(asked) ? asked : caseworker.left();
                        unfolding.happen(new TeamEvent.HoursSpent(running.seat(), Optional.of(household), spent));
                    }
                }));
    }

    private static Hours perMonth(Ref<Intervention> ref, Situation situation) {
        return situation
                .story()
                .intervention(ref)
                .flatMap(Intervention::service)
                .map(Service::hoursPerMonth)
                .orElse(Hours.NONE);
    }
}
