package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * The till receipt, as far as it is known.
 *
 * @param lines with sums, or still to be asked for
 * @param soFar totals up to now of what is known
 * @param expected totals up to the horizon of what is known
 * @param payers who pays more and who saves, up to the horizon
 * @param monthsSoFar how many months have closed
 * @param horizon how many months count
 * @param unknown how many visible lines are still to be asked for
 */
public record ReceiptView(
        List<Line> lines,
        Sums soFar,
        Sums expected,
        List<PayerShare> payers,
        int monthsSoFar,
        int horizon,
        int unknown) {
    /**
     * One line.
     *
     * @param ask the line to ask for; present only while it is unknown
     * @param payer who pays
     * @param label what it is
     * @param soFar up to now; absent: not known yet
     * @param expected up to the horizon; absent: not known yet
     * @param certainty how sure
     * @param source where it comes from, or how to learn it
     */
    public record Line(
            Optional<Ref<CostLine>> ask,
            Payer payer,
            Text label,
            Optional<Sums> soFar,
            Optional<Sums> expected,
            Certainty certainty,
            Text source) {}

    /**
     * Muddling on beside this plan.
     *
     * @param muddling nobody intervenes
     * @param plan what the team does
     */
    public record Sums(Money muddling, Money plan) {}

    /**
     * A payer.
     *
     * @param payer who
     * @param name on the screen
     * @param more how much more the plan costs them than muddling on; negative: they save
     */
    public record PayerShare(Payer payer, Text name, Money more) {}
}
