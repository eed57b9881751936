package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Wish;

/**
 * A heard wish.
 *
 * @param id its name
 * @param text in the resident's words
 * @param met whether it has come true
 */
public record WishView(Ref<Wish> id, Text text, boolean met) {}
