/**
 * The street and the household: how people are, what is known, the plan, and everything that can be done.
 *
 * <p>May import: screen, look, story, words, core.view, core.text, core.play, core.model, libGDX and java.*.
 */
package nl.kostenbewust.desktop.screen.house;
