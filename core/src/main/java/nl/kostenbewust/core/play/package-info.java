/**
 * The language of a game: what players can ask ({@link nl.kostenbewust.core.play.Command}), what happens ({@link
 * nl.kostenbewust.core.play.Event}), why not ({@link nl.kostenbewust.core.play.Refusal}), and how things stand ({@link
 * nl.kostenbewust.core.play.GameState}). Values only.
 *
 * <p>May import: model.
 */
package nl.kostenbewust.core.play;
