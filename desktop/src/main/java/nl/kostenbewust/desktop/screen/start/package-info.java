/**
 * What comes before a game: the title screen, joining or opening a lesson, the lobby, and waiting for a server.
 *
 * <p>May import: screen, look, words, table, host, core.protocol, core.model, libGDX and java.*.
 */
package nl.kostenbewust.desktop.screen.start;
