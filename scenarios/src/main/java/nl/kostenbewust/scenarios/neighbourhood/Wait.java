package nl.kostenbewust.scenarios.neighbourhood;

import java.util.Comparator;
import java.util.List;
import nl.kostenbewust.core.play.Refusal;

/** What the team waits for when something of a route cannot be done in its month. */
public enum Wait {
    /** Nobody has hours left. */
    HOURS("op uren"),
    /** No purse holds enough, or may pay. */
    MONEY("op geld"),
    /** Nobody in the team may decide it. */
    MANDATE("op mandaat"),
    /** An agency has not answered, or its door is closed. */
    AGENCY("op een instantie"),
    /** Something else must come first. */
    FIRST("op iets wat eerst moet");

    private final String title;

    Wait(String title) {
        this.title = title;
    }

    /** What it is called, after ‘gewacht’. */
    public String title() {
        return title;
    }

    /** What it waits for when these are the refusals of all ways to do it: that of a purse that may pay, before one that may not. */
    static Wait of(List<Refusal> whys) {
        return whys.stream()
                .filter(why -> !(why instanceof Refusal.ChooseBudget))
                .map(Wait::of)
                .min(Comparator.naturalOrder())
                .orElse(whys.isEmpty() ? FIRST : MONEY);
    }

    private static Wait of(Refusal why) {
        if (why instanceof Refusal.NotEnoughHours) {
            return HOURS;
        }
        if (why instanceof Refusal.BudgetShort
                || why instanceof Refusal.ChooseBudget
                || why instanceof Refusal.EvaluationFirst) {
            return MONEY;
        }
        if (why instanceof Refusal.MandateNeeded) {
            return MANDATE;
        }
        boolean agency = why instanceof Refusal.AwaitingAnswer
                || why instanceof Refusal.RequestNotOpen
                || why instanceof Refusal.NothingNew
                || why instanceof Refusal.NoOffer;
        return agency ? AGENCY : FIRST;
    }
}
