package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * The reasons for a decision of the team's own.
 *
 * @param of the intervention
 * @param title what it is called
 * @param onFile reasons that were written down
 * @param hand reasons that could be written down
 */
public record FileView(Ref<Decidable> of, Text title, List<ArgumentView> onFile, List<ArgumentView> hand) {}
