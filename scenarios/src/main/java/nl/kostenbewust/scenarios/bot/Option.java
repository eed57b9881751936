package nl.kostenbewust.scenarios.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;

/**
 * Something that a player can do now.
 *
 * @param household where
 * @param action what, as the player sees it
 * @param ways the complete commands that come to it, at least one
 */
record Option(Ref<Household> household, ActionView action, List<Command> ways) {
    /** Everything that this player can do now, in the order in which it is shown. */
    static List<Option> of(PlayerView view) {
        List<Option> options = new ArrayList<>();
        for (HouseholdView household : view.households()) {
            for (ActionView action : household.actions()) {
                List<Command> ways = action.possible() ? Fillings.of(action.command(), household) : List.of();
                if (!ways.isEmpty()) {
                    options.add(new Option(household.id(), action, ways));
                }
            }
        }
        return options;
    }

    ActionView.Kind kind() {
        return action.kind();
    }

    /** The order to do it in this way. */
    Order order(int seat, int way) {
        return new Order(seat, Optional.of(household), ways.get(way));
    }

    /** The order to do it in the fullest way. */
    Order order(int seat) {
        return order(seat, ways.size() - 1);
    }
}
