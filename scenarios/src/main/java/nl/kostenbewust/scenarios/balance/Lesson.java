package nl.kostenbewust.scenarios.balance;

import java.util.List;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Scenario;

/** The lesson of one household alone, which differs with the policies that are on. */
@FunctionalInterface
public interface Lesson {
    /** The lesson with these policies on; of none: the old system. */
    Scenario under(List<Ref<Policy>> policies);
}
