package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.TeamEvent;

/** A request goes up its ladder; a high rung is no magic key. Game design, section 7. */
final class EscalateRule implements CommandRule<Command.Escalate> {
    private static final int GOODWILL_COSTS = 3;

    private static Optional<Rung> rung(Request request, Deed<Command.Escalate> deed) {
        return Visibility.rungs(request, deed.situation()).stream()
                .filter(r -> r.id().equals(deed.command().to()))
                .findFirst();
    }

    private static void payForPassingOver(Request request, Rung rung, Deed<Command.Escalate> deed, Here here) {
        int credit = Ladders.credit(request, rung, deed.situation());
        if (credit == 0) {
            return;
        }
        here.unfolding().happen(new TeamEvent.CreditChanged(-credit, TeamEvent.CreditReason.PASSED_OVER));
        request.parties()
                .forEach(party -> here.unfolding()
                        .happen(new TeamEvent.GoodwillChanged(
                                party.agency(), -GOODWILL_COSTS, TeamEvent.GoodwillReason.PASSED_OVER)));
    }

    @Override
    public Hours effort(Deed<Command.Escalate> deed) {
        return Hours.of(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Escalate> deed) {

        Optional<Request> request = deed.story().request(deed.command().escalate());
        RequestState state =
                deed.state().decisions().requests().get(deed.command().escalate());
        Optional<Rung> rung = request.flatMap(r -> rung(r, deed));
        if (rung.isEmpty()) {
            return no(new Refusal.Unknown());
        }
        if (state == null || state.status() == RequestStatus.GRANTED) {
            return no(new Refusal.RequestNotOpen());
        }
        if (state.due() > 0) {
            return no(new Refusal.AwaitingAnswer(state.due()));
        }
        if (state.climbed().contains(rung.get().id())
                || !Ladders.isAbove(request.get(), rung.get(), state, deed.situation())) {
            return no(new Refusal.RungNotAbove());
        }
        int credit = Ladders.credit(request.get(), rung.get(), deed.situation());
        int left = deed.situation().game().credit();
        return credit > left ? no(new Refusal.NotEnoughCredit(credit, left)) : fine();
    }

    @Override
    public void carryOut(Deed<Command.Escalate> deed, Here here) {

        Request request = deed.story().request(deed.command().escalate()).orElseThrow();
        Rung rung = rung(request, deed).orElseThrow();
        payForPassingOver(request, rung, deed, here);
        boolean prepared = Ladders.prepared(request, rung, deed.situation());
        boolean answers = rung.power() == RungPower.DECIDES || rung.power() == RungPower.ADVISES;
        int due = answers ? deed.month() + Math.max(0, rung.months() - 1) : 0;
        here.happen(new HouseholdEvent.Escalated(
                request.id(), rung.id(), rung.power(), prepared, prepared ? rung.pressure() : 0, due));
        if (answers && rung.months() == 0) {
            Requests.answer(request, here);
        }
    }
}
