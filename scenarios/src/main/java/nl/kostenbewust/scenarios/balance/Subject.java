package nl.kostenbewust.scenarios.balance;

import java.util.List;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;

/**
 * A case that is simulated.
 *
 * @param lesson of this household alone, under any policies
 * @param scenario that lesson with every policy off, unless this is the subject of a route under policies
 * @param household whose case it is
 * @param reference the yardstick of its score, with every policy off
 * @param options all that can ever be tried
 * @param contents all that play can reach
 */
record Subject(
        Lesson lesson,
        Scenario scenario,
        Ref<Household> household,
        Reference reference,
        List<Option> options,
        Contents contents) {
    static Subject of(Lesson lesson, Ref<Household> household) {
        Scenario alone = lesson.under(List.of());
        return new Subject(
                lesson,
                alone,
                household,
                References.of(alone, household),
                Options.of(alone, household),
                Contents.of(alone.caseOf(household)));
    }

    /** The same case as that route plays it: under the route's own policies, with the same yardstick. */
    Subject of(Route route) {
        if (route.policies().isEmpty()) {
            return this;
        }
        Scenario reformed = lesson.under(route.policies());
        return new Subject(lesson, reformed, household, reference, Options.of(reformed, household), contents);
    }

    Case story() {
        return scenario.caseOf(household);
    }
}
