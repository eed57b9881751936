package nl.kostenbewust.core.play;

import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/**
 * A command with who gives it and where.
 *
 * @param seat the seat number of the caseworker; 0: the session itself
 * @param household the household that it is about; absent: the team
 * @param command what is asked
 */
public record Order(int seat, Optional<Ref<Household>> household, Command command) {
    /** The seat number of the session itself. */
    public static final int SESSION = 0;

    /** An order of the session itself. */
    public static Order ofSession(Command command) {
        return new Order(SESSION, Optional.empty(), command);
    }
}
