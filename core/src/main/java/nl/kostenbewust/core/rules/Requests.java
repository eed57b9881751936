package nl.kostenbewust.core.rules;

import java.util.List;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.ClosedBecause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.play.Verdict;

/** The course of a request: parties answer, it is granted, offered, refused or closed. */
final class Requests {
    private Requests() {}

    /** All parties that have not agreed yet give their answer now. */
    static void answer(Request request, Here at) {
        Here here = at.because(Cause.DECISION);
        for (Party party : request.parties()) {
            if (verdict(request, party, here) != Verdict.GRANTED) {
                Negotiation.Answer answer = Negotiation.weigh(request, party, state(request, here), here.situation());
                here.happen(new HouseholdEvent.PartyAnswered(
                        request.id(), party.agency(), answer.verdict(), answer.support(), answer.missing()));
            }
        }
        conclude(request, here);
    }

    private static void conclude(Request request, Here here) {
        if (request.parties().stream().allMatch(p -> verdict(request, p, here) == Verdict.GRANTED)) {
            grant(request, here);
        } else if (request.parties().stream().allMatch(p -> isNear(verdict(request, p, here)))) {
            here.happen(new HouseholdEvent.OfferMade(request.id()));
        } else {
            refuse(request, here);
        }
    }

    private static boolean isNear(Verdict verdict) {
        return verdict == Verdict.GRANTED || verdict == Verdict.OFFERED;
    }

    private static void grant(Request request, Here here) {
        RequestState before = state(request, here);
        here.happen(new HouseholdEvent.RequestGranted(request.id()));
        if (before.rung().isPresent() && before.prepared()) {
            here.unfolding().happen(new TeamEvent.CreditChanged(1, TeamEvent.CreditReason.WELL_PREPARED));
        }
        Effects.apply(request.granted(), here);
        request.decides().ifPresent(decision -> Settling.settle(request, decision, false, here));
    }

    private static void refuse(Request request, Here here) {
        here.happen(new HouseholdEvent.RequestRefused(request.id()));
        if (state(request, here).refusals() == 1) {
            Effects.apply(request.refused(), here);
        }
        if (state(request, here).rung().isEmpty() && outOfPatience(request, here)) {
            close(request, ClosedBecause.OUT_OF_PATIENCE, here);
        }
    }

    private static boolean outOfPatience(Request request, Here here) {
        return request.parties().stream().anyMatch(party -> {
            RequestState.PartyState state = state(request, here).parties().get(party.agency());
            int patience = here.unfolding().scenario().agency(party.agency()).patience();
            return state != null && state.exchanges() >= patience;
        });
    }

    static void close(Request request, ClosedBecause because, Here here) {
        List<Ref<Argument>> layable =
                because == ClosedBecause.OUT_OF_PATIENCE ? layable(request, here.situation()) : List.of();
        here.happen(new HouseholdEvent.RequestClosed(request.id(), because, layable));
    }

    /** The arguments that can be laid now and were not. */
    static List<Ref<Argument>> layable(Request request, Situation situation) {
        RequestState state = situation.state().decisions().requests().get(request.id());
        return Visibility.arguments(request.id().as(), situation).stream()
                .filter(argument -> Visibility.layable(argument, situation))
                .map(Argument::id)
                .filter(ref -> state == null || !state.laid().contains(ref))
                .toList();
    }

    /** How many months the slowest party takes to answer. */
    static int months(Request request, Situation situation) {
        return request.parties().stream()
                .mapToInt(party -> party.months()
                        .orElse(situation.scenario().agency(party.agency()).months()))
                .max()
                .orElse(0);
    }

    /** At a month's close: what is due is answered. */
    static void month(Here here) {
        here.state().decisions().requests().forEach((ref, state) -> {
            if (state.due() > 0 && state.due() <= here.unfolding().state().month()) {
                answer(here.situation().story().request(ref).orElseThrow(), here);
            }
        });
    }

    private static Verdict verdict(Request request, Party party, Here here) {
        RequestState.PartyState state = state(request, here).parties().get(party.agency());
        return state == null ? Verdict.REFUSED : state.verdict().orElse(Verdict.REFUSED);
    }

    private static RequestState state(Request request, Here here) {
        return here.state().decisions().requests().get(request.id());
    }
}
