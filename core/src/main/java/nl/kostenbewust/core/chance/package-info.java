/**
 * Chance as a question with a fixed answer per session, household, subject and attempt: an integer mix, no shared generator.
 *
 * <p>May import: nothing but the names of what is asked about (model).
 */
package nl.kostenbewust.core.chance;
