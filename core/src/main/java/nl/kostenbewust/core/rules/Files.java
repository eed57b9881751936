package nl.kostenbewust.core.rules;

import java.util.List;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.RequestState;

/** The reasons on file for a decision: those written down and those laid on the table. */
public final class Files {
    private Files() {}

    /** The arguments on file, in order. */
    public static List<Argument> of(Situation situation, Ref<Decidable> decidable) {
        List<Ref<Argument>> written = situation.state().decisions().files().getOrDefault(decidable, List.of());
        RequestState request = situation.state().decisions().requests().get(decidable.<Request>as());
        List<Ref<Argument>> all = request == null ? written : Frozen.addAllOnce(written, request.laid());
        return all.stream()
                .flatMap(argument -> situation.story().argument(argument).stream())
                .toList();
    }

    /** The kinds of argument on file; empty talk does not count. A cited precedent is of legitimacy. */
    public static List<Corner> kinds(Situation situation, Ref<Decidable> decidable) {
        List<Corner> kinds = List.of();
        for (Argument argument : of(situation, decidable)) {
            if (!argument.empty()) {
                kinds = Frozen.addOnce(kinds, argument.kind());
            }
        }
        RequestState request = situation.state().decisions().requests().get(decidable.<Request>as());
        return request != null && request.cited() ? Frozen.addOnce(kinds, Corner.LEGITIMACY) : kinds;
    }
}
