package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Look;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;

/**
 * A resident.
 *
 * @param id its name
 * @param name what people call them
 * @param age in years
 * @param about who this is
 * @param look how the face is drawn
 * @param away belongs to it but lives elsewhere
 * @param hidesMouth whether the hand is before the mouth now
 * @param mood how they are
 */
public record ResidentView(
        Ref<Resident> id,
        Text name,
        Optional<Integer> age,
        Optional<Text> about,
        Optional<Look> look,
        boolean away,
        boolean hidesMouth,
        Mood mood) {
    /** Moods of the art direction. */
    public enum Mood {
        /** Gesloten. */
        CLOSED,
        /** Gespannen. */
        TENSE,
        /** Afwachtend. */
        WAITING,
        /** Hoopvol. */
        HOPEFUL,
        /** Opgelucht. */
        RELIEVED
    }
}
