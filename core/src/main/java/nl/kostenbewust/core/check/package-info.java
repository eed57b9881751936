/**
 * What is wrong with content that can be read: one small {@link nl.kostenbewust.core.check.Check} for each concern, run over all files
 * together by {@link nl.kostenbewust.core.check.Checks}, every {@link nl.kostenbewust.core.check.Finding} collected. A finding carries a
 * path in its file; who knows where that path stands adds line and column.
 *
 * <p>May import: route, rules, score, chance, scenario, play, model; of text only the allowed characters, the spelling and the sentences.
 */
package nl.kostenbewust.core.check;
