/**
 * Writes what a simulation found: for a terminal, and as a page with charts that opens anywhere. Dutch, without clock times, so that
 * the same simulation always reads the same.
 *
 * <p>May import: scenarios.balance, scenarios.neighbourhood, core's text and model.
 */
package nl.kostenbewust.scenarios.report;
