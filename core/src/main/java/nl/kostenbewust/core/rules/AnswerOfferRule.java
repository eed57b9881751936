package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;

/** A counter-offer is accepted or left. */
final class AnswerOfferRule implements CommandRule<Command.AnswerOffer> {

    @Override
    public Hours effort(Deed<Command.AnswerOffer> deed) {
        return new Hours(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.AnswerOffer> deed) {

        RequestState state =
                deed.state().decisions().requests().get(deed.command().answerOffer());
        boolean offered = state != null && state.status() == RequestStatus.OFFERED;
        if (!offered) {
            return no(new Refusal.NoOffer());
        }
        boolean settles = deed.story()
                .request(deed.command().answerOffer())
                .flatMap(Request::offer)
                .flatMap(Offer::decides)
                .isPresent();
        return settles && deed.command().accept() && !deed.isDirector()
                ? no(new Refusal.NotDirector(deed.state().director()))
                : fine();
    }

    @Override
    public void carryOut(Deed<Command.AnswerOffer> deed, Here here) {

        Request request = deed.story().request(deed.command().answerOffer()).orElseThrow();
        here.happen(
                new HouseholdEvent.OfferAnswered(request.id(), deed.command().accept()));
        if (deed.command().accept()) {
            Here deciding = here.because(Cause.DECISION);
            Offer offer = request.offer().orElseThrow();
            Effects.apply(offer.then(), deciding);
            offer.promise().ifPresent(promise -> Promises.make(request, promise, here));
            offer.decides().ifPresent(decision -> Settling.settle(request, decision, true, deciding));
        }
    }
}
