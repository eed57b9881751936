/**
 * The window itself: opens it, shows sheets and pages in it, keeps settings, and ties a running game to what players see and do.
 *
 * <p>May import: all rooms of screen, look, words, table, host, desktop, core.view, core.text, core.play, core.model, libGDX and java.*.
 */
package nl.kostenbewust.desktop.screen.frame;
