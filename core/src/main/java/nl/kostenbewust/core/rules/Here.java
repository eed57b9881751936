package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;

/**
 * One household in what unfolds, with the reason why things change there.
 *
 * @param unfolding what happens
 * @param household where
 * @param cause why
 * @param source the intervention behind it, so that its habits can fade with it
 */
record Here(Unfolding unfolding, Ref<Household> household, Cause cause, Optional<Ref<Intervention>> source) {
    Here(Unfolding unfolding, Ref<Household> household, Cause cause) {
        this(unfolding, household, cause, Optional.empty());
    }

    Situation situation() {
        return unfolding.at(household);
    }

    HouseholdState state() {
        return unfolding.state().households().get(household);
    }

    void happen(HouseholdEvent what) {
        unfolding.happen(household, what);
    }

    Here because(Cause other) {
        return new Here(unfolding, household, other, source);
    }

    Here of(Ref<Intervention> intervention) {
        return new Here(unfolding, household, cause, Optional.of(intervention));
    }

    void trust(int by) {
        if (by != 0) {
            happen(new HouseholdEvent.TrustChanged(by, cause));
        }
    }
}
