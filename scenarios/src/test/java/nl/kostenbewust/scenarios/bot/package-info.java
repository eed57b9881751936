/** Whole games played by bots over everything that is shipped, and orders that no bot would give. */
package nl.kostenbewust.scenarios.bot;
