package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.Hours;

/**
 * The player's hours of this month.
 *
 * @param total before anything was lost or spent
 * @param lost to complexity
 * @param spent so far
 * @param left to spend
 */
public record HoursView(Hours total, Hours lost, Hours spent, Hours left) {}
