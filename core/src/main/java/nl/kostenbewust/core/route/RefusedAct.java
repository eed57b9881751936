package nl.kostenbewust.core.route;

import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;

/**
 * A command of a route that was refused; the route went on without it.
 *
 * @param month the month in the route
 * @param index its place among the acts of that month, from 0
 * @param command what was asked
 * @param why why not
 */
public record RefusedAct(int month, int index, Command command, Refusal why) {}
