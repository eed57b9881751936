package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.play.TeamEvent;

/** What may be spent freely because a household is so dear, once its receipt is complete. Game design, section 8. */
final class FreeShares {
    private static final int MONTHS = 12;

    private FreeShares() {}

    /** Gives what is due by now and was not given yet. */
    static void look(Here here) {
        for (Change.FreeShare rule : here.unfolding().scenario().terms().freeShares()) {
            Money perYear = perYear(here.situation());
            boolean due = isComplete(here.situation()) && !rule.above().covers(perYear);
            Money before = here.unfolding().state().freeShares().getOrDefault(here.household(), Money.NONE);
            Money share = new Money(perYear.cents() * rule.freeShare().perMille() / 1000);
            if (due && share.minus(before).isPositive()) {
                here.unfolding().happen(new TeamEvent.FreeShareGiven(here.household(), rule.to(), share.minus(before)));
            }
        }
    }

    /** Whether every line that runs is known to the team. */
    private static boolean isComplete(Situation situation) {
        return situation.story().household().costs().stream()
                .filter(line -> runs(line, situation))
                .allMatch(line -> Visibility.knows(line, situation));
    }

    private static Money perYear(Situation situation) {
        Money month = Money.NONE;
        for (Money line : situation.state().finances().lines().values()) {
            month = month.plus(line);
        }
        return month.times(MONTHS);
    }

    private static boolean runs(CostLine line, Situation situation) {
        return situation.state().finances().lines().containsKey(line.id());
    }
}
