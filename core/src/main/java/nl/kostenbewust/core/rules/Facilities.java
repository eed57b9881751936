package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.FacilityState;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Scenario;

/** The course of a facility: it is built, does its work every month, is kept up, and is broken down when it ends or is not paid for. */
final class Facilities {
    private Facilities() {}

    /** Points of the working time that are not lost because of what stands. */
    static int loss(Scenario scenario, GameState state) {
        return state.facilities().entrySet().stream()
                .filter(entry -> entry.getValue().stands())
                .mapToInt(entry ->
                        scenario.facilities().get(entry.getKey()).loss().orElse(0))
                .sum();
    }

    static void stand(Facility facility, Unfolding unfolding) {
        int month = unfolding.state().month();
        unfolding.happen(
                new TeamEvent.FacilityBuilt(facility.id(), facility.lasts().map(months -> month + months)));
    }

    /** Neighbours start it by themselves: it costs the team nothing. What the lesson has not, or what is there already, is left alone. */
    static void found(Ref<Facility> ref, Unfolding unfolding) {
        Facility facility = unfolding.scenario().facilities().get(ref);
        if (facility != null && !unfolding.state().facilities().containsKey(ref)) {
            unfolding.happen(
                    new TeamEvent.FacilityFounded(ref, unfolding.state().month()));
            stand(facility, unfolding);
        }
    }

    /** At a month's close: what stands works, is paid for or ends; what is due stands from now on. */
    static void month(Unfolding unfolding) {
        unfolding.state().facilities().forEach((ref, state) -> {
            Facility facility = unfolding.scenario().facilities().get(ref);
            if (state.stands()) {
                work(facility, state, unfolding);
            } else if (state.due() <= unfolding.state().month()) {
                stand(facility, unfolding);
            }
        });
    }

    private static void work(Facility facility, FacilityState state, Unfolding unfolding) {
        if (!keepUp(facility, state, unfolding)) {
            unfolding.happen(new TeamEvent.FacilityLapsed(facility.id(), true));
            return;
        }
        unfolding
                .state()
                .households()
                .keySet()
                .forEach(household -> facility.drift()
                        .forEach((domain, step) -> Effects.changeLevel(
                                domain,
                                step.tenths(),
                                Optional.empty(),
                                new Here(unfolding, household, Cause.FACILITY))));
        if (state.until().filter(until -> until <= unfolding.state().month()).isPresent()) {
            unfolding.happen(new TeamEvent.FacilityLapsed(facility.id(), false));
        }
    }

    private static boolean keepUp(Facility facility, FacilityState state, Unfolding unfolding) {
        Optional<Money> upkeep = facility.upkeep().filter(Money::isPositive);
        if (upkeep.isEmpty() || state.from().isEmpty()) {
            return true;
        }
        Ref<Budget> budget = state.from().get();
        if (!unfolding.state().budgets().get(budget).covers(upkeep.get())) {
            return false;
        }
        unfolding.happen(new TeamEvent.FacilityPaid(facility.id(), budget, upkeep.get()));
        return true;
    }
}
