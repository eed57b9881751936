/**
 * What the client reads out of a view, for window and terminal alike: what a command is about, and which news is worth telling.
 *
 * <p>May import: core.model, core.play, core.text, core.view and java.*.
 */
package nl.kostenbewust.desktop.story;
