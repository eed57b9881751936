package nl.kostenbewust.core.play;

import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Ref;

/**
 * A facility that is being built or stands.
 *
 * @param due the month at whose close it stands; 0: it stands
 * @param until the last month of which it sees the close; absent: as long as it is kept up
 * @param from the budget that pays for it
 */
public record FacilityState(int due, Optional<Integer> until, Optional<Ref<Budget>> from) {
    /** Whether it stands. */
    public boolean stands() {
        return due == 0;
    }
}
