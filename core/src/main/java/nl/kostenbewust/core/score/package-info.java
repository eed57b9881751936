/**
 * What a game came to: the till receipt ({@link nl.kostenbewust.core.score.Receipt}), the triangle with a reason for every point ({@link
 * nl.kostenbewust.core.score.HouseholdScore}) and what would help next ({@link nl.kostenbewust.core.score.Advice}). Computed from the
 * case and from what happened whenever someone asks; never stored. Causes are a closed vocabulary without sentences.
 *
 * <p>May import: scenario, play, model. Not rules: whoever asks plays on to the horizon and hands over what came of it.
 */
package nl.kostenbewust.core.score;
