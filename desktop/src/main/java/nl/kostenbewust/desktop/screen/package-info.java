/**
 * The game in a window: the frame around every page, with its top bar, settings, toasts and keys. The rooms beneath it hold the
 * pages themselves.
 *
 * <p>May import: look, words, table, host, desktop, core.view, core.text, core.protocol, core.play, core.model, libGDX and java.*.
 */
package nl.kostenbewust.desktop.screen;
