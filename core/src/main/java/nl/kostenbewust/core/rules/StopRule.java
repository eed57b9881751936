package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;

/** A running intervention is stopped. */
final class StopRule implements CommandRule<Command.Stop> {

    @Override
    public Hours effort(Deed<Command.Stop> deed) {
        return new Hours(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Stop> deed) {

        return deed.state().work().running().containsKey(deed.command().stop()) ? fine() : no(new Refusal.NotRunning());
    }

    @Override
    public void carryOut(Deed<Command.Stop> deed, Here here) {

        Interventions.end(deed.command().stop(), true, here.because(Cause.INTERVENTION));
    }
}
