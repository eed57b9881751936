package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * A peer review.
 *
 * @param of the proposed decision
 * @param title what it is called
 * @param asker the seat that asked
 * @param reasons on file
 * @param given the marks so far
 * @param approved the conclusion; absent: still open
 * @param mine whether the player may still give marks
 */
public record ReviewView(
        Ref<Decidable> of,
        Text title,
        int asker,
        List<ArgumentView> reasons,
        List<Mark> given,
        Optional<Boolean> approved,
        boolean mine) {
    /**
     * What one reviewer said.
     *
     * @param by who
     * @param fails the corners that fail
     * @param sentence the words
     */
    public record Mark(Text by, List<Corner> fails, Text sentence) {}
}
