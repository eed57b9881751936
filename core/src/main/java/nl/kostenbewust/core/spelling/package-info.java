/**
 * The word that somebody probably meant: for authors who mistype a key or a name, and for players who mistype a word.
 *
 * <p>May import: java.util.
 */
package nl.kostenbewust.core.spelling;
