/**
 * What it cost, what it is worth and how it ended: the till receipt, the triangle with its reasons, the closed month, the end.
 *
 * <p>May import: screen, screen.desk, screen.house, look, words, core.view, core.text, core.play, core.model, libGDX and java.*.
 */
package nl.kostenbewust.desktop.screen.score;
