package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.ReasonedNo;
import nl.kostenbewust.core.text.Messages;

/**
 * What a player can know of a reasoned no beforehand: what is said, whether it was talked about with whom it concerns, and the reasons
 * that it would rest on. How it comes across is heard only then.
 */
final class NoDemands {
    private NoDemands() {}

    static void describe(Matter matter, Sight sight, PreviewViewBuilder preview) {
        List<ArgumentView.Basis> requirements = new ArrayList<>(talks(matter, sight));
        matter.no().ifPresent(no -> {
            preview.about(Optional.of(no.text()));
            requirements.addAll(ArgumentViews.basis(reasons(no), sight));
        });
        preview.requirements(List.copyOf(requirements)).unknown(List.of(Messages.text("preview.no")));
    }

    /** One for each person: about one of the topics of the matter. */
    private static List<ArgumentView.Basis> talks(Matter matter, Sight sight) {
        List<Condition> talks = matter.concerns().stream()
                .map(who -> matter.topics().stream()
                        .map(topic -> (Condition) new Condition.TalkedAbout(topic, Optional.of(who), Optional.empty()))
                        .toList())
                .filter(topics -> !topics.isEmpty())
                .map(topics -> topics.size() == 1 ? topics.get(0) : new Condition.Any(topics))
                .toList();
        return ArgumentViews.basis(talks, sight);
    }

    /** What makes the difference to how the no is taken. */
    private static List<Condition> reasons(ReasonedNo no) {
        return no.then().stream()
                .filter(Effect.Where.class::isInstance)
                .flatMap(effect -> ((Effect.Where) effect).where().stream())
                .distinct()
                .toList();
    }
}
