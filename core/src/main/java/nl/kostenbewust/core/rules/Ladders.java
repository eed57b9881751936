package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.play.RequestState;

/** Where a request stands on its ladder. */
public final class Ladders {
    private static final int PASSING_OVER = 2;
    private static final int LEAVING = 4;

    private Ladders() {}

    /** The ladder of this request. */
    public static Optional<Ladder> of(Request request, Situation situation) {
        return request.ladder().flatMap(ladder -> situation.scenario().ladder(situation.household(), ladder));
    }

    /** The rung where the request is; empty: the desk. */
    static Optional<Rung> current(RequestState state, Situation situation) {
        return state.rung().flatMap(ref -> rung(ref, situation));
    }

    /** How many rungs that the team knows of would be passed over on the way to this one. */
    public static int passedOver(Request request, Rung to, Situation situation) {
        RequestState state = situation.state().decisions().requests().get(request.id());
        List<Rung> rungs = of(request, situation).map(Ladder::rungs).orElse(List.of());
        int from = index(rungs, state == null ? Optional.empty() : state.rung());
        int there = index(rungs, Optional.of(to.id()));
        List<Rung> known = Visibility.rungs(request, situation);
        return (int) rungs.subList(Math.min(from + 1, Math.max(0, there)), Math.max(0, there)).stream()
                .filter(rung -> rung.power() != RungPower.SYMPATHISES && known.contains(rung))
                .count();
    }

    /** What going to this rung costs in political credit; danger lifts the cost of passing over. Game design, section 7. */
    public static int credit(Request request, Rung to, Situation situation) {
        if (to.power() == RungPower.SYMPATHISES) {
            return LEAVING;
        }
        return situation.state().wellbeing().danger() ? 0 : passedOver(request, to, situation) * PASSING_OVER;
    }

    /** Whether the rung lies above where the request is. */
    static boolean isAbove(Request request, Rung to, RequestState state, Situation situation) {
        List<Rung> rungs = of(request, situation).map(Ladder::rungs).orElse(List.of());
        return index(rungs, Optional.of(to.id())) > index(rungs, state.rung());
    }

    /** Whether the file holds what the rung wants to see. */
    static boolean prepared(Request request, Rung rung, Situation situation) {
        return Conditions.hold(rung.wants(), situation)
                && Files.kinds(situation, request.id().as()).size() >= rung.wantsKinds();
    }

    private static int index(List<Rung> rungs, Optional<Ref<Rung>> ref) {
        for (int i = 0; i < rungs.size(); i++) {
            if (ref.isPresent() && rungs.get(i).id().equals(ref.get())) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Rung> rung(Ref<Rung> ref, Situation situation) {
        return Stream.concat(
                        situation.story().ladders().stream(),
                        situation.scenario().agencies().values().stream().flatMap(a -> a.ladders().stream()))
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(rung -> rung.id().equals(ref))
                .findFirst();
    }
}
