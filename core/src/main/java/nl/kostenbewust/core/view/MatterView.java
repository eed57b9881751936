package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * A question that the case puts.
 *
 * @param id its name
 * @param question in words
 * @param weight 1 to 3
 * @param settled how it was settled; absent: not yet
 */
public record MatterView(Ref<Matter> id, Text question, int weight, Optional<Text> settled) {}
