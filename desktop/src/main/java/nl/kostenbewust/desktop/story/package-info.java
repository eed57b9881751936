/**
 * What the client reads out of a view, for window and terminal alike: what a command is about, which
 * news is worth telling, and what whoever leads the lesson did.
 *
 * <p>May import: core.model, core.play, core.protocol, core.text, core.view, desktop.table, desktop.words and java.*.
 */
package nl.kostenbewust.desktop.story;
