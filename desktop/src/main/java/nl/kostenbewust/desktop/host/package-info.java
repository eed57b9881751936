/**
 * Servers in this process: to play alone, and to open a lesson from one's own computer. The only room that starts a server.
 *
 * <p>May import: server, desktop.table, core.play, core.model and java.*.
 */
package nl.kostenbewust.desktop.host;
