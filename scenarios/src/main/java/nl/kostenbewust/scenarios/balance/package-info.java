/**
 * Plays cases to their end, thousands of times over, and says what came of it: {@link nl.kostenbewust.scenarios.balance.Simulation}
 * gives the {@link nl.kostenbewust.scenarios.balance.CaseReport} of one case. The players are {@link
 * nl.kostenbewust.scenarios.balance.Persona}s. Unlike the bots of {@code scenarios.bot}, which prove what a player can do with what
 * a player sees, they ask the rules themselves what is allowed, for a view costs a thousand times as much as a rule.
 *
 * <p>May import: core, and commons-math3 for statistics. The same seed gives the same report, on any number of cores.
 */
package nl.kostenbewust.scenarios.balance;
