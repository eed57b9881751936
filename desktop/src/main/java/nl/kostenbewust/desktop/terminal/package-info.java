/**
 * The whole game line by line: for no screen, for screen readers, for tests. It only ever adds lines; all that is typed goes
 * through the same table as the window uses.
 *
 * <p>May import: desktop.table, desktop.host, desktop.story, desktop.words, core.protocol, core.view, core.play, core.text, core.model and java.*.
 */
package nl.kostenbewust.desktop.terminal;
