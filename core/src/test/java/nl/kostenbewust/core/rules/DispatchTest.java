package nl.kostenbewust.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** Every word of every closed vocabulary has its place in the table that acts on it, and nothing else has. */
class DispatchTest {
    private static List<Class<?>> words(Class<?> vocabulary) {
        List<Class<?>> words = new ArrayList<>();
        for (Class<?> permitted : vocabulary.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                words.addAll(words(permitted));
            } else {
                words.add(permitted);
            }
        }
        return words;
    }

    @Test
    void everyEventOfTheTeamIsFolded() {
        assertThat(Evolution.covered()).containsExactlyInAnyOrderElementsOf(words(TeamEvent.class));
    }

    @Test
    void everyEventOfAHouseholdIsFolded() {
        assertThat(HouseholdEvolution.covered()).containsExactlyInAnyOrderElementsOf(words(HouseholdEvent.class));
    }

    @Test
    void thereAreNoOtherEvents() {
        List<Class<?>> all = new ArrayList<>(words(TeamEvent.class));
        all.add(InHousehold.class);
        assertThat(words(Event.class)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everyConditionIsAnswered() {
        assertThat(Conditions.covered()).containsExactlyInAnyOrderElementsOf(words(Condition.class));
    }

    @Test
    void everyEffectIsCarriedOut() {
        assertThat(Effects.covered()).containsExactlyInAnyOrderElementsOf(words(Effect.class));
    }

    @Test
    void everyCommandHasItsRule() {
        assertThat(Rules.covered()).containsExactlyInAnyOrderElementsOf(words(Command.class));
    }
}
