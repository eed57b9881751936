package nl.kostenbewust.scenarios.balance;

import nl.kostenbewust.core.play.Command;

/**
 * A command that was carried out.
 *
 * @param month in which month, from 1
 * @param command what was done
 */
record Act(int month, Command command) {}
