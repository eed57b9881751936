package nl.kostenbewust.core.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.play.ClosedBecause;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Missing;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.ReviewState;

/** Requests, reasons, reviews, mandates and matters. */
final class DecisionEvolution {
    private DecisionEvolution() {}

    static void fill(Dispatch.Builder<HouseholdEvolution.At, HouseholdEvent> table) {
        fillRequests(table);
        table.on(
                        HouseholdEvent.Substantiated.class,
                        (at, e) -> at.decisions(d -> d.withFiles(Frozen.put(
                                d.files(),
                                e.decidable(),
                                Frozen.addAllOnce(d.files().getOrDefault(e.decidable(), List.of()), e.arguments())))))
                .on(
                        HouseholdEvent.MatterDecided.class,
                        (at, e) ->
                                at.decisions(d -> d.withMatters(Frozen.put(d.matters(), e.matter(), e.settlement()))))
                .on(
                        HouseholdEvent.ReviewAsked.class,
                        (at, e) -> at.decisions(d -> d.withReviews(Frozen.put(
                                d.reviews(), e.decidable(), new ReviewState(e.seat(), List.of(), Optional.empty())))))
                .on(
                        HouseholdEvent.ReviewGiven.class,
                        (at, e) -> review(
                                at,
                                e.decidable(),
                                r -> r.withGiven(Frozen.add(
                                        r.given(), new ReviewState.Given(e.seat(), e.fails(), e.sentence())))))
                .on(
                        HouseholdEvent.ReviewConcluded.class,
                        (at, e) -> review(at, e.decidable(), r -> r.withApproved(Optional.of(e.approved()))))
                .on(
                        HouseholdEvent.MandateGiven.class,
                        (at, e) -> at.decisions(
                                d -> d.withMandates(Frozen.put(d.mandates(), e.decidable(), e.mandate()))));
    }

    private static void fillRequests(Dispatch.Builder<HouseholdEvolution.At, HouseholdEvent> table) {
        table.on(
                        HouseholdEvent.RequestOpened.class,
                        (at, e) -> at.decisions(d -> d.withRequests(Frozen.put(
                                d.requests(), e.request(), opened(d.requests().get(e.request()))))))
                .on(HouseholdEvent.Argued.class, (at, e) -> request(at, e.request(), r -> argued(r, e)))
                .on(HouseholdEvent.PartyAnswered.class, (at, e) -> request(at, e.request(), r -> answered(r, e)))
                .on(
                        HouseholdEvent.RequestGranted.class,
                        (at, e) -> request(at, e.request(), r -> settled(r, RequestStatus.GRANTED)))
                .on(
                        HouseholdEvent.OfferMade.class,
                        (at, e) -> request(at, e.request(), r -> settled(r, RequestStatus.OFFERED)))
                .on(
                        HouseholdEvent.OfferAnswered.class,
                        (at, e) -> request(
                                at,
                                e.request(),
                                r -> r.withStatus(e.accepted() ? RequestStatus.GRANTED : RequestStatus.REFUSED)))
                .on(
                        HouseholdEvent.RequestRefused.class,
                        (at, e) -> request(
                                at,
                                e.request(),
                                r -> settled(r, RequestStatus.REFUSED).withRefusals(r.refusals() + 1)))
                .on(
                        HouseholdEvent.PromiseMade.class,
                        (at, e) -> request(at, e.request(), r -> r.withPromisedBy(e.by())))
                .on(HouseholdEvent.PromiseEnded.class, (at, e) -> request(at, e.request(), r -> r.withPromisedBy(0)))
                .on(HouseholdEvent.RequestClosed.class, (at, e) -> request(at, e.request(), r -> closed(r, e)))
                .on(HouseholdEvent.Escalated.class, (at, e) -> request(at, e.request(), r -> escalated(r, e)));
    }

    /** Sympathy from outside the ladder moves nothing. */
    private static RequestState escalated(RequestState before, HouseholdEvent.Escalated e) {
        RequestState after = before.withClimbed(Frozen.addOnce(before.climbed(), e.rung()));
        return e.power() == RungPower.SYMPATHISES
                ? after
                : after.withRung(Optional.of(e.rung()))
                        .withPrepared(e.prepared())
                        .withDue(e.due())
                        .withStatus(RequestStatus.OPEN);
    }

    private static RequestState opened(RequestState before) {
        if (before == null) {
            return new RequestState(
                    RequestStatus.OPEN,
                    List.of(),
                    false,
                    0,
                    Optional.empty(),
                    List.of(),
                    false,
                    0,
                    Frozen.none(),
                    List.of(),
                    0);
        }
        return before.withStatus(RequestStatus.OPEN);
    }

    /** Out of patience, parties have it back when it is opened again; dropping a request in time gives none back. */
    private static RequestState closed(RequestState before, HouseholdEvent.RequestClosed e) {
        RequestState after = settled(before, RequestStatus.CLOSED).withStale(e.layable());
        if (e.because() != ClosedBecause.OUT_OF_PATIENCE) {
            return after;
        }
        SortedMap<Ref<Agency>, RequestState.PartyState> rested = new TreeMap<>();
        before.parties().forEach((agency, party) -> rested.put(agency, party.withExchanges(0)));
        return after.withParties(Collections.unmodifiableSortedMap(rested));
    }

    private static RequestState argued(RequestState before, HouseholdEvent.Argued e) {
        return before.withStatus(RequestStatus.OPEN)
                .withLaid(Frozen.addAllOnce(before.laid(), e.arguments()))
                .withCited(before.cited() || e.citing())
                .withDue(e.due());
    }

    private static RequestState answered(RequestState before, HouseholdEvent.PartyAnswered e) {
        RequestState.PartyState party = before.parties().get(e.agency());
        int exchanges = party == null ? 0 : party.exchanges();
        List<Fear> voiced = party == null ? List.of() : party.voiced();
        if (e.missing() instanceof Missing.AnswerToFear missing) {
            voiced = Frozen.addOnce(voiced, missing.fear());
        }
        RequestState.PartyState after =
                new RequestState.PartyState(Optional.of(e.verdict()), exchanges + 1, e.missing(), voiced);
        return before.withParties(Frozen.put(before.parties(), e.agency(), after));
    }

    private static RequestState settled(RequestState before, RequestStatus status) {
        return before.withStatus(status).withDue(0);
    }

    private static HouseholdEvolution.At request(
            HouseholdEvolution.At at, Ref<Request> request, UnaryOperator<RequestState> change) {
        return at.decisions(d -> d.withRequests(
                Frozen.put(d.requests(), request, change.apply(d.requests().get(request)))));
    }

    private static HouseholdEvolution.At review(
            HouseholdEvolution.At at, Ref<Decidable> decidable, UnaryOperator<ReviewState> change) {
        return at.decisions(d -> d.withReviews(
                Frozen.put(d.reviews(), decidable, change.apply(d.reviews().get(decidable)))));
    }
}
