/**
 * Plays a whole lesson by the routes of its cases, and says what policies change in it: {@link
 * nl.kostenbewust.scenarios.neighbourhood.Experiment} plays the same neighbourhood with policies off and on, with the same luck.
 *
 * <p>May import: core.
 */
package nl.kostenbewust.scenarios.neighbourhood;
