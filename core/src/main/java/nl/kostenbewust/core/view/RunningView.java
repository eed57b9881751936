package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * Something that runs.
 *
 * @param id the intervention
 * @param title what it is called
 * @param by who carries it
 * @param working whether it works already
 * @param monthsLeft until it works, or until it ends; absent: no end
 */
public record RunningView(
        Ref<Intervention> id, Text title, Carrier by, boolean working, Optional<Integer> monthsLeft) {}
