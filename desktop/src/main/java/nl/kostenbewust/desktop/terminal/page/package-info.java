/**
 * Views written out as plain lines of at most 80 characters: no colour, no columns, nothing that a screen reader stumbles over.
 *
 * <p>May import: core.protocol, core.view, core.play, core.text, core.model, desktop.story, desktop.words and java.*.
 */
package nl.kostenbewust.desktop.terminal.page;
