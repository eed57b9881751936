/**
 * The command line for whoever writes cases: {@code check} says what is wrong and where, {@code play} plays a case at once, {@code
 * schema} writes what an editor needs to explain a file while it is written, {@code new} a first case. Everything that a person reads here is Dutch.
 *
 * <p>May import: library, core, picocli, jackson.
 */
package nl.kostenbewust.scenarios.author;
