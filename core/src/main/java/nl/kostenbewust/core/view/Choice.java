package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.rules.Effort;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.text.CommandTexts;
import nl.kostenbewust.core.text.RefusalTexts;

/**
 * Something that a player may choose.
 *
 * @param kind for grouping
 * @param command what is sent
 * @param fillings for a command that the client fills in: ways to do so; empty: it is complete
 */
record Choice(ActionView.Kind kind, Command command, List<Command> fillings) {
    static Choice of(ActionView.Kind kind, Command command) {
        return new Choice(kind, command, List.of());
    }

    /** What the player sees of it. */
    ActionView seen(Sight sight, int seat) {
        Optional<Refusal> refusal = refusal(sight, seat);
        return new ActionView(
                kind,
                command,
                CommandTexts.of(command, sight.names()),
                Effort.of(sight.situation(), seat, command),
                refusal.isEmpty(),
                refusal.map(why -> RefusalTexts.of(why, sight.names())));
    }

    /** The complete commands that come to it. */
    List<Command> ways() {
        return fillings.isEmpty() ? List.of(command) : fillings;
    }

    /** Why it cannot be done now, in whatever way it is filled in; empty: it can. */
    Optional<Refusal> refusal(Sight sight, int seat) {
        Optional<Refusal> first = Optional.empty();
        for (Command way : ways()) {
            Optional<Refusal> refusal = refusal(way, sight, seat);
            if (refusal.isEmpty()) {
                return refusal;
            }
            first = first.isEmpty() ? refusal : first;
        }
        return first;
    }

    static Optional<Refusal> refusal(Command command, Sight sight, int seat) {
        Order order = new Order(seat, Optional.of(sight.situation().household()), command);
        return Rules.refuse(sight.situation().scenario(), sight.situation().game(), order);
    }
}
