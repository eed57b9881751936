package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;

/**
 * Words of a resident.
 *
 * @param by whose
 * @param text the words
 */
public record SaidView(Ref<Resident> by, Text text) {}
