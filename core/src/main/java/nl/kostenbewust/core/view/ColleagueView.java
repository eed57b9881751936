package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.Hours;

/**
 * A caseworker as colleagues see them.
 *
 * @param seat the seat number
 * @param name as given when joining
 * @param present whether they are connected
 * @param ready whether they are done for this month
 * @param left hours left
 */
public record ColleagueView(int seat, String name, boolean present, boolean ready, Hours left) {}
