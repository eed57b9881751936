package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.model.Text;

/**
 * A rung of the ladder.
 *
 * @param id its name; absent: the desk
 * @param role who this is
 * @param note what it may decide and wants to see
 * @param power what it can do
 * @param here whether the request is there now
 * @param used whether it was used
 * @param credit what going there now costs in political credit
 * @param hours what going there costs
 */
public record RungView(
        Optional<Ref<Rung>> id,
        Text role,
        Text note,
        RungPower power,
        boolean here,
        boolean used,
        int credit,
        Hours hours) {}
