/**
 * Sentences for the screen, in Dutch and in English: one for each word of every closed vocabulary, the one list of characters
 * that texts may hold, and the one way to find the word that somebody meant. The words stand in two message files; {@link nl.kostenbewust.core.text.Messages} reads them. What may be
 * named to whom is asked of {@link nl.kostenbewust.core.text.Names}, so that no sentence can tell more than its reader knows.
 *
 * <p>May import: score, play, model.
 */
package nl.kostenbewust.core.text;
