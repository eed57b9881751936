package nl.kostenbewust.core.rules;

import java.util.List;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;

/**
 * The law of readiness: while money or housing stands below 2.0, gains on other domains are halved (rounded down), unless the
 * agreed plan has a running step on that need. Losses are never halved. Game design, section 4.
 */
final class Readiness {
    private static final Level SECURE = new Level(20);
    private static final List<LifeDomain> NEEDS = List.of(LifeDomain.MONEY, LifeDomain.HOUSING);

    private Readiness() {}

    static int gain(LifeDomain domain, int tenths, Situation situation) {
        if (tenths <= 0 || NEEDS.contains(domain) || NEEDS.stream().noneMatch(need -> presses(need, situation))) {
            return tenths;
        }
        return tenths / 2;
    }

    /** Whether this need is below 2.0 and nothing in the plan works on it. */
    static boolean presses(LifeDomain need, Situation situation) {
        Level level = situation.state().wellbeing().levels().get(need);
        return level != null && level.compareTo(SECURE) < 0 && !planWorksOn(need, situation);
    }

    private static boolean planWorksOn(LifeDomain need, Situation situation) {
        return situation.state().work().plan().stream()
                .filter(step -> situation.state().work().running().containsKey(step.step()))
                .flatMap(step -> situation.story().intervention(step.step()).stream())
                .anyMatch(intervention -> intervention.lifts(need));
    }
}
