/**
 * Deciding: a request as a conversation at the counter of an agency, the reasons of a decision of one's own, and peer review.
 *
 * <p>May import: screen, look, words, core.view, core.text, core.play, core.model, libGDX and java.*.
 */
package nl.kostenbewust.desktop.screen.desk;
