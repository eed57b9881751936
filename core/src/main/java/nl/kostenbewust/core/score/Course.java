package nl.kostenbewust.core.score;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.scenario.Case;

/**
 * How it went with one household and how it would go on with nobody acting: all that its score is computed from. Decisions, trust
 * and penalties count as they stand now; costs and levels count at the horizon.
 *
 * @param story the case
 * @param now how it stands now, or at the end of the game
 * @param horizon how it stands at the case's horizon
 * @param events all that happened in the game so far, of every household
 * @param projected what would happen from now up to the horizon; empty when the horizon has passed
 */
public record Course(
        Case story, HouseholdState now, HouseholdState horizon, List<Event> events, List<Event> projected) {
    /** The till receipt so far. */
    public Receipt soFar() {
        return Receipt.of(story, events);
    }

    /** The till receipt up to the horizon. */
    public Receipt expected() {
        List<Event> all = new ArrayList<>(events);
        all.addAll(projected);
        return Receipt.of(story, all);
    }

    /** What this course comes to at the horizon. */
    public Reference.Outcome outcome() {
        int levels = horizon.wellbeing().levels().values().stream()
                .mapToInt(Level::tenths)
                .sum();
        return new Reference.Outcome(expected().total(), levels);
    }

    /** What happened in this household so far, in order. */
    List<HouseholdEvent> happened() {
        return ofThisHousehold(events);
    }

    /** Whether chance has a hand in what this course comes to. */
    boolean hasChance() {
        return happened().stream().anyMatch(HouseholdEvent.ChanceDrawn.class::isInstance)
                || ofThisHousehold(projected).stream().anyMatch(HouseholdEvent.ChanceDrawn.class::isInstance);
    }

    private List<HouseholdEvent> ofThisHousehold(List<Event> among) {
        List<HouseholdEvent> found = new ArrayList<>();
        for (Event event : among) {
            if (event instanceof InHousehold in && in.household().equals(story.id())) {
                found.add(in.what());
            }
        }
        return found;
    }
}
