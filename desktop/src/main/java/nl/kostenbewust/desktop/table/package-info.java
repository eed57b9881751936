/**
 * What lies on the player's table: the last view, and the conversation with the server. The only client state that changes;
 * window and terminal share it. Knows nothing of the network but {@link nl.kostenbewust.desktop.table.Line}.
 *
 * <p>May import: core.protocol, core.view, core.play, core.model and java.*.
 */
package nl.kostenbewust.desktop.table;
