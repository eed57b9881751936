/**
 * The game itself, without IO, threads, clock, logging, network or screen. {@link nl.kostenbewust.core.Game} puts content, seed,
 * journal and state together.
 *
 * <p>May import: rules, chance, play, scenario.
 */
package nl.kostenbewust.core;
