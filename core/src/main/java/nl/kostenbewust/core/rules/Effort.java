package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;

/** What a command costs in hours. */
public final class Effort {
    private Effort() {}

    /** The hours of this command; those of the team as a whole cost none, but for building. */
    public static Hours of(Situation situation, int seat, Command command) {
        if (command instanceof Command.Build build) {
            return BuildRule.effort(situation.scenario(), build);
        }
        return HouseholdRules.knows(command) ? HouseholdRules.effort(situation, seat, command) : Hours.NONE;
    }
}
