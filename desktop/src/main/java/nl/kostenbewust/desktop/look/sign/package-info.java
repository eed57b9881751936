/**
 * The drawings of the look: curtains, windows, faces, houses, agencies, bikes, jars and small marks, each drawn by a pen from
 * plain values. May import {@code look}; knows no actors, layout or input, and nothing of the game.
 */
package nl.kostenbewust.desktop.look.sign;
