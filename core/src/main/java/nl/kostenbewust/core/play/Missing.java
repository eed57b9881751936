package nl.kostenbewust.core.play;

import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Fear;

/** The largest thing missing for a yes. */
public sealed interface Missing {
    /** Nothing is missing. */
    record Nothing() implements Missing {}

    /** An answer to this fear. */
    record AnswerToFear(Fear fear) implements Missing {}

    /** Stronger arguments of this kind. */
    record ArgumentsOfKind(Corner kind) implements Missing {}

    /** Somebody who may decide it. */
    record Competence() implements Missing {}
}
