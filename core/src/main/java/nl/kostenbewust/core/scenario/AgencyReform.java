package nl.kostenbewust.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Frozen;

/** How policies change agencies: their fears, their pace, their ladders, and how far a request lies from their practice. */
final class AgencyReform {
    private AgencyReform() {}

    static Scenario resistance(Scenario scenario, Change.Resistance change) {
        return requests(
                scenario,
                request -> matches(request, change)
                        ? parties(request, change.at(), party -> lighter(party, change.resistance()))
                        : request);
    }

    private static boolean matches(Request request, Change.Resistance change) {
        boolean alike = change.likeness().isEmpty() || change.likeness().equals(request.likeness());
        boolean grounded = change.ground().isEmpty()
                || change.ground().equals(request.decides().map(Decision::ground));
        return alike && grounded;
    }

    private static Party lighter(Party party, int by) {
        int resistance = Math.max(0, Math.min(100, party.resistance() - by));
        return new Party(party.agency(), resistance, party.months(), party.rules(), party.fears(), party.refusal());
    }

    static Scenario fear(Scenario scenario, Change.LessFear change) {
        return agencies(
                scenario,
                change.at(),
                agency -> AgencyBuilder.builder(agency)
                        .fears(agency.fears().stream()
                                .flatMap(held -> lighter(held, change).stream())
                                .toList())
                        .build());
    }

    private static Optional<FearHeld> lighter(FearHeld held, Change.LessFear change) {
        if (held.fear() != change.fear()) {
            return Optional.of(held);
        }
        int weight = held.weight() - change.by();
        return weight < FearHeld.LEAST ? Optional.empty() : Optional.of(new FearHeld(held.fear(), weight, held.says()));
    }

    static Scenario sooner(Scenario scenario, Change.Sooner change) {
        Scenario desks = agencies(
                scenario,
                change.at(),
                agency -> AgencyBuilder.builder(agency)
                        .months(Math.max(0, agency.months() - change.sooner()))
                        .build());
        return requests(desks, request -> parties(request, change.at(), party -> sooner(party, change.sooner())));
    }

    private static Party sooner(Party party, int by) {
        Optional<Integer> months = party.months().map(before -> Math.max(0, before - by));
        return new Party(party.agency(), party.resistance(), months, party.rules(), party.fears(), party.refusal());
    }

    static Scenario rung(Scenario scenario, Change.AddsRung change) {
        Scenario desks = agencies(
                scenario,
                List.of(),
                agency -> AgencyBuilder.builder(agency)
                        .ladders(ladders(agency.ladders(), change))
                        .build());
        return desks.withCases(Frozen.each(
                desks.cases(),
                story -> CaseBuilder.builder(story)
                        .ladders(ladders(story.ladders(), change))
                        .build()));
    }

    private static List<Ladder> ladders(List<Ladder> ladders, Change.AddsRung change) {
        return ladders.stream()
                .map(ladder -> change.to().isEmpty() || change.to().contains(ladder.id())
                        ? new Ladder(ladder.id(), ladder.title(), Frozen.add(ladder.rungs(), change.addsRung()))
                        : ladder)
                .toList();
    }

    private static Scenario agencies(Scenario scenario, List<Ref<Agency>> at, UnaryOperator<Agency> how) {
        return scenario.withAgencies(
                Frozen.each(scenario.agencies(), agency -> isAt(agency.id(), at) ? how.apply(agency) : agency));
    }

    private static Scenario requests(Scenario scenario, UnaryOperator<Request> how) {
        return scenario.withCases(Frozen.each(
                scenario.cases(),
                story -> CaseBuilder.builder(story)
                        .requests(story.requests().stream().map(how).toList())
                        .build()));
    }

    private static Request parties(Request request, List<Ref<Agency>> at, UnaryOperator<Party> how) {
        return RequestBuilder.builder(request)
                .parties(request.parties().stream()
                        .map(party -> isAt(party.agency(), at) ? how.apply(party) : party)
                        .toList())
                .build();
    }

    private static boolean isAt(Ref<Agency> agency, List<Ref<Agency>> at) {
        return at.isEmpty() || at.contains(agency);
    }
}
