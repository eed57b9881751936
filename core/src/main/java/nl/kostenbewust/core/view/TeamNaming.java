package nl.kostenbewust.core.view;

import java.util.Optional;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Messages;

/** What people and households of a team are called. */
final class TeamNaming {
    private TeamNaming() {}

    /** The caseworker on that seat; a seat without a name has its number. */
    static Text colleague(SortedMap<Integer, String> seats, int seat) {
        if (seat == Order.SESSION) {
            return Messages.text("colleague.neighbours");
        }
        String name = seats.get(seat);
        return name == null || name.isBlank() ? Messages.text("colleague", Figures.number(seat)) : Text.nl(name);
    }

    /** A household that has come in. */
    static Optional<Text> household(Scenario scenario, GameState game, Ref<Household> household) {
        return game.households().containsKey(household)
                ? Optional.of(scenario.caseOf(household).household().name())
                : Optional.empty();
    }

    /** The facility, where the team may know of it or built it. */
    static Optional<Text> facility(Scenario scenario, GameState state, Ref<Facility> facility) {
        return Optional.ofNullable(scenario.facilities().get(facility))
                .filter(found -> state.facilities().containsKey(facility) || Visibility.sees(found, scenario, state))
                .map(Facility::name);
    }
}
