package nl.kostenbewust.scenarios.balance;

import java.util.List;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;

/**
 * A case that is simulated.
 *
 * @param scenario a lesson of this household alone
 * @param household whose case it is
 * @param reference the yardstick of its score
 * @param options all that can ever be tried
 * @param contents all that play can reach
 */
record Subject(
        Scenario scenario, Ref<Household> household, Reference reference, List<Option> options, Contents contents) {
    static Subject of(Scenario alone, Ref<Household> household) {
        return new Subject(
                alone,
                household,
                References.of(alone, household),
                Options.of(alone, household),
                Contents.of(alone.caseOf(household)));
    }

    Case story() {
        return scenario.caseOf(household);
    }
}
