/**
 * The look "gordijnen open": colours, type, a pen, actors that draw themselves, keyboard focus and motion.
 *
 * <p>Here live the means; {@code look.sign} holds the drawings made with them and {@code look.part} the widgets a screen is
 * composed of. May import libGDX and the JDK; knows nothing of the game, the network or the screens, and holds no words that a
 * player reads.
 */
package nl.kostenbewust.desktop.look;
