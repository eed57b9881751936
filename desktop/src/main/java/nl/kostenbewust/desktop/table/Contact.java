package nl.kostenbewust.desktop.table;

/** How the player stands with the server. */
public enum Contact {
    /** Not in a seat yet. */
    CONNECTING,
    /** In a seat. */
    SEATED,
    /** Out of touch; the line tries again by itself. */
    LOST,
    /** Over, for good. */
    OVER
}
