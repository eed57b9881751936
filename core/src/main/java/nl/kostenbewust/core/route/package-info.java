/**
 * A route and its player: scripted playthroughs of one household, their expectations, and the reference values of a case that come out
 * of them and that {@code score} takes as an argument. {@link nl.kostenbewust.core.route.Outlook} looks ahead from any game to what the
 * score is computed from.
 *
 * <p>May import: rules, score, chance, play, scenario, model.
 */
package nl.kostenbewust.core.route;
