package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * The end screen.
 *
 * @param team the mean over the households
 * @param accountant the files that the accountant drew, in the order in which they are read
 * @param households one by one
 */
public record EndView(ScoreView team, List<AuditView> accountant, List<HouseholdEnd> households) {
    /**
     * How it ended for one household, beside the routes of its case.
     *
     * @param id which
     * @param name on the name board
     * @param score the team's own
     * @param cost what it cost up to the horizon
     * @param yours what the team did, month by month
     * @param routes the documented and the good route
     * @param receipt the whole receipt, nothing hidden
     * @param missed what was true and was never found out
     * @param reality what happened in reality
     * @param better what a better route was
     * @param lesson what one learns from it
     */
    public record HouseholdEnd(
            Ref<Household> id,
            Text name,
            ScoreView score,
            Money cost,
            List<MonthLines> yours,
            List<RouteEnd> routes,
            ReceiptView receipt,
            List<Text> missed,
            Text reality,
            Text better,
            Text lesson) {}

    /**
     * A route of the case.
     *
     * @param name its name in the file
     * @param title on the screen
     * @param about what it shows
     * @param score what it scores
     * @param cost what it costs up to the horizon
     * @param months what is done, month by month
     */
    public record RouteEnd(
            String name, Text title, Optional<Text> about, ScoreView score, Money cost, List<MonthLines> months) {}

    /**
     * What was done in a month.
     *
     * @param month which
     * @param lines a sentence each
     */
    public record MonthLines(int month, List<Text> lines) {}
}
