/**
 * Finds the files of the game, reads them and puts together the scenario that the engine plays. Shipped files lie beside this
 * package under {@code cases}, {@code agencies}, {@code budgets} and {@code programmes}; a file from elsewhere is read beside
 * them, so that it finds the shipped agencies.
 *
 * <p>May import: core.
 */
package nl.kostenbewust.scenarios.library;
