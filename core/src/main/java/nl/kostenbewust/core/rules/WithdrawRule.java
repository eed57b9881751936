package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.ClosedBecause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;

/** A request is dropped. */
final class WithdrawRule implements CommandRule<Command.Withdraw> {

    @Override
    public Hours effort(Deed<Command.Withdraw> deed) {
        return Hours.NONE;
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Withdraw> deed) {

        RequestState state =
                deed.state().decisions().requests().get(deed.command().withdraw());
        boolean open =
                state != null && state.status() != RequestStatus.GRANTED && state.status() != RequestStatus.CLOSED;
        return open ? fine() : no(new Refusal.RequestNotOpen());
    }

    @Override
    public void carryOut(Deed<Command.Withdraw> deed, Here here) {

        Requests.close(deed.story().request(deed.command().withdraw()).orElseThrow(), ClosedBecause.WITHDRAWN, here);
    }
}
