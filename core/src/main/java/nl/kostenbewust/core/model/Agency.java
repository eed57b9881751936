package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A simulated agency: municipality, insurer, housing corporation, court.
 *
 * @param id its name in the file
 * @param name what it is called
 * @param remit what it is for, in one sentence
 * @param official who sits at the desk
 * @param look how that person is drawn
 * @param building how its building is drawn in the street
 * @param rules the rules that it applies
 * @param weights how much it cares for each kind of argument; they add up to 100%
 * @param fears what it is afraid of
 * @param patience how many exchanges it stands
 * @param months how many months it takes to answer; 0: at once
 * @param reason what it says when asked for its reasons
 * @param competence what it says when asked who may decide
 * @param ladders the ladders that start at its desk
 */
public record Agency(
        Ref<Agency> id,
        Text name,
        Text remit,
        Text official,
        Optional<Look> look,
        Building building,
        List<Rule> rules,
        Map<Corner, Share> weights,
        List<FearHeld> fears,
        int patience,
        int months,
        Text reason,
        Text competence,
        List<Ladder> ladders) {
    /** Buildings of the art direction. */
    public enum Building {
        /** Clock tower. */
        TOWN_HALL,
        /** Offices. */
        OFFICE,
        /** Ring on the roof. */
        CORPORATION,
        /** Pediment. */
        BANK,
        /** Cross. */
        CLINIC,
        /** Bell. */
        SCHOOL
    }
}
