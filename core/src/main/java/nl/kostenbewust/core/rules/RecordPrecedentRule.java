package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.TeamEvent;

/** A granted exception is put in the vraagbaak, once. */
final class RecordPrecedentRule implements CommandRule<Command.RecordPrecedent> {

    @Override
    public Hours effort(Deed<Command.RecordPrecedent> deed) {
        return Hours.of(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.RecordPrecedent> deed) {

        Optional<Request> request = deed.story().request(deed.command().recordPrecedent());
        RequestState state =
                deed.state().decisions().requests().get(deed.command().recordPrecedent());
        boolean granted = state != null && state.status() == RequestStatus.GRANTED;
        boolean exception = request.flatMap(Request::decides)
                .map(decision -> decision.ground() == Ground.DISCRETION || decision.ground() == Ground.BEYOND_RULES)
                .orElse(false);
        Optional<Ref<Likeness>> likeness = request.flatMap(Request::likeness);
        boolean fresh =
                likeness.isPresent() && !deed.situation().game().precedents().contains(likeness.get());
        return granted && exception && fresh ? fine() : no(new Refusal.NothingToRecord());
    }

    @Override
    public void carryOut(Deed<Command.RecordPrecedent> deed, Here here) {

        Request request = deed.story().request(deed.command().recordPrecedent()).orElseThrow();
        here.unfolding()
                .happen(new TeamEvent.PrecedentRecorded(
                        request.likeness().orElseThrow(), here.household(), request.id()));
    }
}
