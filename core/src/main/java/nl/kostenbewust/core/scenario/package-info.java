/**
 * What the files of one lesson say together: {@link nl.kostenbewust.core.scenario.Scenario} is what the engine plays, {@link
 * nl.kostenbewust.core.scenario.Case} is one household with all that can happen to it, {@link
 * nl.kostenbewust.core.scenario.Programme} is the file that picks the cases. It never changes during a game.
 *
 * <p>May import: model, play (a route is a list of commands).
 */
package nl.kostenbewust.core.scenario;
