package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.TeamEvent;

/** Arguments are laid on the table; the parties answer at once or in a later month. */
final class ArgueRule implements CommandRule<Command.Argue> {
    private static final int EMPTY_COSTS = 5;

    /** Whether a precedent was found that is like this request and was not cited yet. */
    static boolean canCite(Request request, Situation situation) {
        RequestState state = situation.state().decisions().requests().get(request.id());
        return request.likeness()
                .map(likeness -> situation.state().knowledge().lookedUp().contains(likeness)
                        && (state == null || !state.cited()))
                .orElse(false);
    }

    @Override
    public Hours effort(Deed<Command.Argue> deed) {
        return Hours.of(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Argue> deed) {

        Optional<Request> request = deed.story().request(deed.command().argue());
        if (request.isEmpty() || !Visibility.sees(request.get(), deed.situation())) {
            return no(new Refusal.Unknown());
        }
        RequestState state =
                deed.state().decisions().requests().get(request.get().id());
        if (state == null || state.status() == RequestStatus.CLOSED || state.status() == RequestStatus.GRANTED) {
            return no(new Refusal.RequestNotOpen());
        }
        if (state.due() > 0) {
            return no(new Refusal.AwaitingAnswer(state.due()));
        }
        if (deed.command().citing() && !canCite(request.get(), deed.situation())) {
            return no(new Refusal.NoPrecedent());
        }
        if (deed.command().with().isEmpty() && !deed.command().citing()) {
            return no(new Refusal.ArgumentsNotPossible());
        }
        return Arguing.refuse(deed.command().with(), request.get().id().as(), state.laid(), deed.situation());
    }

    @Override
    public void carryOut(Deed<Command.Argue> deed, Here here) {

        Request request = deed.story().request(deed.command().argue()).orElseThrow();
        Command.Argue argue = deed.command();
        int months = Requests.months(request, deed.situation());
        here.happen(new HouseholdEvent.Argued(
                request.id(), argue.with(), argue.citing(), deed.month() + Math.max(0, months - 1)));
        long empty = argue.with().stream()
                .flatMap(ref -> deed.story().argument(ref).stream())
                .filter(Argument::empty)
                .count();
        if (empty > 0) {
            int costs = Math.toIntExact(empty * EMPTY_COSTS);
            request.parties()
                    .forEach(party -> here.unfolding()
                            .happen(new TeamEvent.GoodwillChanged(
                                    party.agency(), -costs, TeamEvent.GoodwillReason.EMPTY_ARGUMENT)));
        }
        if (months == 0) {
            Requests.answer(request, here);
        }
    }
}
