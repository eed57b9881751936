package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Text;

/**
 * The triangle with its reasons.
 *
 * @param legitimacy 0 to 100
 * @param financialReturn 0 to 100, the corner Rendement
 * @param involvement 0 to 100
 * @param overall the geometric mean
 * @param reasons why
 * @param advice what would help next
 */
public record ScoreView(
        int legitimacy,
        int financialReturn,
        int involvement,
        int overall,
        List<ReasonView> reasons,
        Optional<Text> advice) {
    /**
     * One reason.
     *
     * @param corner which corner
     * @param points what it adds or takes
     * @param what what happened
     * @param rule which rule or source
     * @param luck whether chance had a hand in it
     */
    public record ReasonView(Corner corner, int points, Text what, Text rule, boolean luck) {}
}
