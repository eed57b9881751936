package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;

/** A request is opened, or opened again when something new can be said. */
final class MakeRequestRule implements CommandRule<Command.MakeRequest> {

    @Override
    public Hours effort(Deed<Command.MakeRequest> deed) {

        return deed.story()
                .request(deed.command().request())
                .map(Request::hours)
                .orElse(Hours.NONE);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.MakeRequest> deed) {

        Optional<Request> request = deed.story().request(deed.command().request());
        if (request.isEmpty() || !Visibility.sees(request.get(), deed.situation())) {
            return no(new Refusal.Unknown());
        }
        RequestState state =
                deed.state().decisions().requests().get(request.get().id());
        if (state != null && state.status() == RequestStatus.GRANTED) {
            return no(new Refusal.AlreadyDone());
        }
        if (state != null && state.status() != RequestStatus.CLOSED) {
            return no(new Refusal.RequestStillOpen());
        }
        if (state != null && state.stale().containsAll(Requests.layable(request.get(), deed.situation()))) {
            return no(new Refusal.NothingNew());
        }
        return Needs.missing(request.get().needs(), request.get().hint(), deed.situation());
    }

    @Override
    public void carryOut(Deed<Command.MakeRequest> deed, Here here) {

        Request request = deed.story().request(deed.command().request()).orElseThrow();
        boolean behindBack = request.consent()
                && request.parties().stream().anyMatch(party -> !Consents.allow(party.agency(), deed.situation()));
        if (behindBack) {
            here.because(Cause.BEHIND_BACK).trust(-StartRule.BEHIND_BACK);
        }
        here.happen(new HouseholdEvent.RequestOpened(request.id()));
    }
}
