package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** A line of the receipt is asked for. */
final class AskReceiptRule implements CommandRule<Command.AskReceipt> {

    @Override
    public Hours effort(Deed<Command.AskReceipt> deed) {
        return new Hours(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.AskReceipt> deed) {

        Optional<CostLine> line = deed.story().line(deed.command().askReceipt());
        if (line.isEmpty() || !Visibility.lines(deed.situation()).contains(line.get())) {
            return no(new Refusal.Unknown());
        }
        if (Visibility.knows(line.get(), deed.situation())) {
            return no(new Refusal.AlreadyAnswered());
        }
        return Needs.missing(line.get().needs(), Optional.empty(), deed.situation());
    }

    @Override
    public void carryOut(Deed<Command.AskReceipt> deed, Here here) {

        here.happen(new HouseholdEvent.ReceiptLineShown(deed.command().askReceipt()));
        FreeShares.look(here);
    }
}
