package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;

/**
 * The note that goes with a seat that somebody takes over or gets back: it holds nothing that is not in the player's view.
 *
 * @param seat the seat number in the team
 * @param name of whom the seat belongs to
 * @param month that is being played
 * @param left hours left
 * @param households those of which this seat is the director come first
 */
public record HandoverView(int seat, String name, int month, Hours left, List<HouseholdNote> households) {
    /**
     * What to know of one household.
     *
     * @param name on the name board
     * @param director whether this seat is the director
     * @param done what happened lately, oldest first
     * @param running what runs
     * @param pending what waits for an answer or a decision
     */
    public record HouseholdNote(Text name, boolean director, List<Text> done, List<Text> running, List<Text> pending) {}
}
