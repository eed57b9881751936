package nl.kostenbewust.desktop.terminal;

import java.util.Optional;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.HouseholdView;

/** Fills in what the player must still choose before a command can be sent. */
interface Completion {
    /** Whether this fills in that command. */
    boolean fits(Command command);

    /** Asks what is missing; empty: the player went back. */
    Optional<Command> complete(Command command, HouseholdView household) throws Leaving;
}
