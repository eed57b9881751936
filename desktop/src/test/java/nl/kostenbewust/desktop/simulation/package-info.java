/**
 * A class with its server on one thread: the real rooms, reception and tables of players, on a simulated computer, network and disk
 * that go wrong as a seed says.
 */
package nl.kostenbewust.desktop.simulation;
