package nl.kostenbewust.desktop.link;

/** Where a link stands. */
public enum LinkState {
    /** The first connection is being made. */
    CONNECTING,
    /** Messages can be sent. */
    CONNECTED,
    /** It was connected and is trying to be so again. */
    LOST,
    /** It has ended for good. */
    CLOSED
}
