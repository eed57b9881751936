package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.Verdict;
import nl.kostenbewust.core.text.DecisionEventTexts;
import nl.kostenbewust.core.text.MissingTexts;

/** The parties to a request: their words, how they sit there, what they fear. */
final class PartyViews {
    /** In tenths of a point; coarse on purpose, so that nobody can count support back from a posture. */
    private static final int NEAR = 100;

    private static final int HALFWAY = 300;

    private PartyViews() {}

    static PartyView party(Request request, Party party, Sight sight) {
        Agency agency = sight.situation().scenario().agency(party.agency());
        Optional<RequestState> state = RequestViews.state(request, sight);
        Optional<RequestState.PartyState> answered =
                state.flatMap(s -> Optional.ofNullable(s.parties().get(party.agency())));
        Optional<Verdict> verdict = answered.flatMap(RequestState.PartyState::verdict);
        return new PartyView(
                agency.id(),
                agency.name(),
                agency.official(),
                verdict.map(v -> DecisionEventTexts.words(request.id(), agency.id(), v, sight.names())),
                verdict.map(v -> posture(v, request, party, sight)).orElse(PartyView.Posture.WAITING),
                fears(agency, answered.map(RequestState.PartyState::voiced).orElse(List.of()), state, sight),
                missing(answered),
                AgencyViews.rules(agency, party.rules(), state.isPresent(), sight.situation()));
    }

    private static Optional<Text> missing(Optional<RequestState.PartyState> answered) {
        return answered.flatMap(party -> MissingTexts.of(party.missing()));
    }

    private static List<PartyView.FearView> fears(
            Agency agency, List<Fear> voiced, Optional<RequestState> state, Sight sight) {
        return agency.fears().stream()
                .filter(held -> voiced.contains(held.fear()))
                .map(held -> new PartyView.FearView(held.says(), isAnswered(held, state, sight)))
                .toList();
    }

    private static boolean isAnswered(FearHeld held, Optional<RequestState> state, Sight sight) {
        return state.map(RequestState::laid).orElse(List.of()).stream()
                .flatMap(ref -> sight.story().argument(ref).stream())
                .anyMatch(argument -> argument.answers().contains(held.fear()));
    }

    private static PartyView.Posture posture(Verdict verdict, Request request, Party party, Sight sight) {
        return switch (verdict) {
            case GRANTED -> PartyView.Posture.AGREES;
            case OFFERED -> PartyView.Posture.LEANS_IN;
            case NOT_COMPETENT -> PartyView.Posture.CLOSED;
            case REFUSED -> posture(lacking(request, party, sight));
        };
    }

    private static PartyView.Posture posture(int lacking) {
        if (lacking <= NEAR) {
            return PartyView.Posture.LEANS_IN;
        }
        return lacking <= HALFWAY ? PartyView.Posture.DOUBTS : PartyView.Posture.CLOSED;
    }

    /** How far the party was from a yes at its last answer. */
    private static int lacking(Request request, Party party, Sight sight) {
        int lacking = 0;
        for (HouseholdEvent event : sight.events()) {
            if (event instanceof HouseholdEvent.PartyAnswered answer
                    && answer.request().equals(request.id())
                    && answer.agency().equals(party.agency())) {
                lacking = answer.support().lacking();
            }
        }
        return lacking;
    }
}
