/**
 * Where the program starts: reads what was asked on the command line and puts the rooms together.
 *
 * <p>May import: all rooms of desktop, picocli and java.*.
 */
package nl.kostenbewust.desktop;
