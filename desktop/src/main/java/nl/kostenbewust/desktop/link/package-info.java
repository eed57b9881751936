/**
 * The client's end of the byte pipe: connects, notices silence, reconnects by itself. Knows nothing of the game: a message is
 * bytes. Imports server.wire, KryoNet and java.*.
 */
package nl.kostenbewust.desktop.link;
