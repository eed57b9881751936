package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;

/**
 * A peer review.
 *
 * @param asker the seat that asked
 * @param given the marks that came in
 * @param approved the conclusion; absent: still open
 */
@RecordBuilder
public record ReviewState(int asker, List<Given> given, Optional<Boolean> approved) implements ReviewStateBuilder.With {
    /**
     * The marks of one reviewer.
     *
     * @param seat who; 0: the neighbouring team
     * @param fails the corners that fail
     * @param sentence what they say
     */
    public record Given(int seat, List<Corner> fails, String sentence) {}
}
