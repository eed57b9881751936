/**
 * The rules: {@code decide} looks at the situation and a command and answers with what happened or why not; {@code evolve} folds what
 * happened into the next state. One class per command; the interpreter of conditions and effects; negotiation; the month's
 * close.
 *
 * <p>May import: scenario, play, chance, model.
 */
package nl.kostenbewust.core.rules;
