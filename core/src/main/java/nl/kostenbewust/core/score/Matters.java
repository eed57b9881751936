package nl.kostenbewust.core.score;

import java.util.Optional;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.scenario.Case;

/** Questions about the matters of a case. */
final class Matters {
    private Matters() {}

    /** All weights together; 1 where a case puts no matter, so that a mean exists. */
    static int weight(Case story) {
        return Math.max(1, story.matters().stream().mapToInt(Matter::weight).sum());
    }

    /** How it was last settled; absent: undecided. */
    static Optional<Settlement> settlement(Course course, Matter matter) {
        return Optional.ofNullable(course.now().decisions().matters().get(matter.id()));
    }

    /** Whether the intervention that settled it might have failed. */
    static boolean hangsOnChance(Case story, Settlement settlement) {
        return settlement
                .by()
                .flatMap(by -> story.intervention(by.as()))
                .flatMap(Intervention::chance)
                .isPresent();
    }
}
