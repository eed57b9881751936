package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Text;

/**
 * A life domain in play.
 *
 * @param domain which
 * @param name on the screen
 * @param level now; absent: not known yet
 * @param atStart when the household came in
 * @param change in tenths, at the last close and since
 */
public record DomainView(LifeDomain domain, Text name, Optional<Level> level, Optional<Level> atStart, int change) {}
