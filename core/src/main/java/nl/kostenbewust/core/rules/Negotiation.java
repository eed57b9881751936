package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.Missing;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.play.Support;
import nl.kostenbewust.core.play.Verdict;

/**
 * How an agency weighs a request: support against resistance, without chance. All numbers in tenths of a point. Game design,
 * section 6.
 */
final class Negotiation {
    private static final int NEAR = 100;
    private static final int FEARS_AT_MOST = 400;
    private static final int GOODWILL_AT_MOST = 15;
    private static final int PRECEDENT_STRENGTH = 250;

    private Negotiation() {}

    /** The answer of one party. */
    record Answer(Verdict verdict, Support support, Missing missing) {}

    static Answer weigh(Request request, Party party, RequestState state, Situation situation) {
        if (!competent(request, party, state, situation)) {
            return new Answer(Verdict.NOT_COMPETENT, Support.NOT_WEIGHED, new Missing.Competence());
        }
        Agency agency = situation.scenario().agency(party.agency());
        SortedMap<Corner, Integer> doubt = doubts(party, state, situation);
        List<FearHeld> open = openFears(agency, party, state, situation);
        int fears = Math.min(
                FEARS_AT_MOST, open.stream().mapToInt(f -> f.weight() * 10).sum());
        Support support = new Support(
                arguments(agency, doubt),
                goodwill(agency, situation) * 10,
                pressure(request, party, state, situation) * 10,
                fears,
                party.resistance() * 10);
        return new Answer(verdict(request, support), support, missing(agency, doubt, open, support));
    }

    private static Verdict verdict(Request request, Support support) {
        if (support.lacking() <= 0) {
            return Verdict.GRANTED;
        }
        return support.lacking() <= NEAR && request.offer().isPresent() ? Verdict.OFFERED : Verdict.REFUSED;
    }

    /** For each kind, the product of (1 - strength) per mille over the arguments laid: what is still in doubt. */
    private static SortedMap<Corner, Integer> doubts(Party party, RequestState state, Situation situation) {
        SortedMap<Corner, Integer> doubt = new TreeMap<>();
        for (Corner corner : Corner.values()) {
            doubt.put(corner, 1000);
        }
        for (Ref<Argument> ref : state.laid()) {
            Argument argument = situation.story().argument(ref).orElseThrow();
            int strength = argument.with()
                    .getOrDefault(party.agency(), argument.strength())
                    .perMille();
            doubt.merge(argument.kind(), 1000 - strength, (before, left) -> before * left / 1000);
        }
        if (state.cited()) {
            doubt.merge(Corner.LEGITIMACY, 1000 - PRECEDENT_STRENGTH, (before, left) -> before * left / 1000);
        }
        return doubt;
    }

    private static int arguments(Agency agency, SortedMap<Corner, Integer> doubt) {
        int sum = 0;
        for (var entry : doubt.entrySet()) {
            sum += weight(agency, entry.getKey()) * (1000 - entry.getValue());
        }
        return sum / 1000;
    }

    private static int weight(Agency agency, Corner corner) {
        return agency.weights().getOrDefault(corner, Share.NONE).perMille();
    }

    private static int goodwill(Agency agency, Situation situation) {
        int goodwill = situation.game().goodwill().getOrDefault(agency.id(), 0);
        return Math.max(-GOODWILL_AT_MOST, Math.min(GOODWILL_AT_MOST, goodwill));
    }

    private static List<FearHeld> openFears(Agency agency, Party party, RequestState state, Situation situation) {
        List<Fear> awake = state.cited() ? Frozen.addOnce(party.fears(), Fear.PRECEDENT) : party.fears();
        return agency.fears().stream()
                .filter(held -> awake.contains(held.fear()))
                .filter(held -> !answered(held.fear(), state, situation))
                .toList();
    }

    /** Whether an argument on the table answers this fear. */
    static boolean answered(Fear fear, RequestState state, Situation situation) {
        return state.laid().stream()
                .flatMap(ref -> situation.story().argument(ref).stream())
                .anyMatch(argument -> argument.answers().contains(fear));
    }

    private static Missing missing(
            Agency agency, SortedMap<Corner, Integer> doubt, List<FearHeld> open, Support support) {
        if (support.lacking() <= 0) {
            return new Missing.Nothing();
        }
        Missing largest = new Missing.Nothing();
        int size = 0;
        for (FearHeld fear : open) {
            if (fear.weight() * 10 > size) {
                size = fear.weight() * 10;
                largest = new Missing.AnswerToFear(fear.fear());
            }
        }
        for (var entry : doubt.entrySet()) {
            int gap = weight(agency, entry.getKey()) * entry.getValue() / 1000;
            if (gap > size) {
                size = gap;
                largest = new Missing.ArgumentsOfKind(entry.getKey());
            }
        }
        return largest;
    }

    /** A rung presses as soon as the file holds what it wants to see, also when that came after the request did. */
    private static int pressure(Request request, Party party, RequestState state, Situation situation) {
        return Ladders.current(state, situation)
                .filter(rung -> rung.may().isEmpty() || rung.may().contains(party.agency()))
                .filter(rung -> state.prepared() || Ladders.prepared(request, rung, situation))
                .map(Rung::pressure)
                .orElse(0);
    }

    /** What a rung may not grant it refuses, whatever the support. */
    private static boolean competent(Request request, Party party, RequestState state, Situation situation) {
        Optional<Rung> rung = Ladders.current(state, situation).filter(r -> r.power() == RungPower.DECIDES);
        if (rung.isEmpty()) {
            return true;
        }
        boolean mayFor = rung.get().may().isEmpty() || rung.get().may().contains(party.agency());
        boolean maySum = rung.get().upTo().isEmpty()
                || request.sum().isEmpty()
                || rung.get().upTo().get().covers(request.sum().get());
        return mayFor && maySum;
    }
}
