package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.ReasonedNo;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.Settlement;

/** A reasoned no, told to the resident, is a decision like any other. */
final class DecideNoRule implements CommandRule<Command.DecideNo> {

    @Override
    public Hours effort(Deed<Command.DecideNo> deed) {
        return Hours.of(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.DecideNo> deed) {

        Optional<Matter> matter = deed.story().matter(deed.command().decideNo());
        if (matter.isEmpty() || matter.get().no().isEmpty()) {
            return no(new Refusal.NoIsNoAnswer());
        }
        if (!deed.isDirector()) {
            return no(new Refusal.NotDirector(deed.state().director()));
        }
        Settlement settled = deed.state().decisions().matters().get(matter.get().id());
        return settled != null && settled.by().isEmpty() ? no(new Refusal.AlreadyDone()) : fine();
    }

    @Override
    public void carryOut(Deed<Command.DecideNo> deed, Here here) {

        Matter matter = deed.story().matter(deed.command().decideNo()).orElseThrow();
        ReasonedNo no = matter.no().orElseThrow();
        Here deciding = here.because(Cause.DECISION);
        Effects.apply(no.then(), deciding);
        Settling.settleNo(matter, no, deciding);
    }
}
