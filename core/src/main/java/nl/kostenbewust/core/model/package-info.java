/**
 * The nouns of content: what a scenario file can say. Values only; nothing here changes during a game. A record is also the
 * grammar of the file: a component {@code perMonth} is the key {@code per_month}, and in a closed vocabulary ({@link
 * nl.kostenbewust.core.model.Condition}, {@link nl.kostenbewust.core.model.Effect}, {@link
 * nl.kostenbewust.core.model.Disclosure}) the first component names the word.
 *
 * <p>May import: java.util, java.time.
 */
package nl.kostenbewust.core.model;
