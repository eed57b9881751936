package nl.kostenbewust.core.score;

import java.util.Optional;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;

/** What the team's own hours cost: € 77 an hour, from the Zwolle class case (40 hours for € 3.080). */
public final class TeamHours {
    /** The line of the receipt on which they stand. */
    public static final Receipt.Item ITEM = new Receipt.Item(
            Optional.empty(),
            Payer.TEAM,
            Text.of("Eigen uren van het wijkteam", "The team's own hours"),
            new Source("derived 002:155-156"),
            Certainty.ESTIMATED);

    private static final Money HALF_HOUR = new Money(3_850);

    private TeamHours() {}

    /** What these hours cost. */
    public static Money cost(Hours hours) {
        return HALF_HOUR.times(hours.halves());
    }
}
