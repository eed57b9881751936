/**
 * The widgets a screen is composed of: Scene2D actors that take plain values and words, and draw themselves in the look.
 * May import {@code look} and {@code look.sign}; knows nothing of the game, the network or the screens, and holds no words that
 * a player reads.
 */
package nl.kostenbewust.desktop.look.part;
