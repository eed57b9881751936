package nl.kostenbewust.desktop.screen.frame;

/**
 * Something that can be done from a menu or a strip.
 *
 * @param name of its button
 * @param label what is on it
 * @param action what it does
 */
record Way(String name, String label, Runnable action) {}
