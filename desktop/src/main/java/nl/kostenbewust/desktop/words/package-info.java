/**
 * The client's own words, in Dutch and English; shared by window and terminal. Texts of the game
 * itself come from the server.
 *
 * <p>May import: core.model and java.*.
 */
package nl.kostenbewust.desktop.words;
