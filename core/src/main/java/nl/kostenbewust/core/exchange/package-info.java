/**
 * How the messages between client and server become bytes, and how views travel: whole at first, then as what has changed.
 *
 * <p>May import: codec, protocol, view.
 */
package nl.kostenbewust.core.exchange;
