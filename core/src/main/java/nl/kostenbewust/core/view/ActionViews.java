package nl.kostenbewust.core.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The actions of a household: every visible option, possible or not. */
final class ActionViews {
    private ActionViews() {}

    static List<ActionView> actions(Sight sight, int seat) {
        if (!sight.situation().game().isPlaying()) {
            return List.of();
        }
        return choices(sight, seat).map(choice -> choice.seen(sight, seat)).toList();
    }

    /** The choices, in the order of the kinds. */
    private static Stream<Choice> choices(Sight sight, int seat) {
        return Stream.of(
                        PeopleChoices.of(sight),
                        AgencyChoices.of(sight),
                        DecisionChoices.of(sight),
                        RequestChoices.of(sight),
                        TeamChoices.of(sight, seat))
                .flatMap(choices -> choices)
                .sorted(Comparator.comparing(Choice::kind));
    }
}
