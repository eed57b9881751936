package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** Another caseworker becomes the director; that costs a little trust. */
final class HandOverRule implements CommandRule<Command.HandOver> {
    private static final int TRUST_COSTS = 3;

    @Override
    public Hours effort(Deed<Command.HandOver> deed) {
        return Hours.of(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.HandOver> deed) {

        if (!deed.isDirector()) {
            return no(new Refusal.NotDirector(deed.state().director()));
        }
        boolean colleague = deed.command().handOver() != deed.seat()
                && deed.situation().game().team().containsKey(deed.command().handOver());
        return colleague ? fine() : no(new Refusal.NoSuchColleague());
    }

    @Override
    public void carryOut(Deed<Command.HandOver> deed, Here here) {

        here.happen(new HouseholdEvent.DirectorChanged(deed.command().handOver()));
        here.because(Cause.HAND_OVER).trust(-TRUST_COSTS);
    }
}
