package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;

/**
 * A known fact.
 *
 * @param id its name
 * @param text what is true
 * @param month since when it is known
 * @param source where it comes from
 */
public record FactView(Ref<Fact> id, Text text, int month, Source source) {}
