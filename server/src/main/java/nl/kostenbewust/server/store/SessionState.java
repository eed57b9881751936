package nl.kostenbewust.server.store;

/** Where a session is in its life. */
public enum SessionState {
    /** Made, players may take seats, play has not begun. */
    OPEN,
    /** Being played. */
    RUNNING,
    /** Over; kept for the debrief until erased. */
    ENDED,
    /** Never stored: the session's own row was changed from outside or is missing, so its fields cannot be trusted. */
    DAMAGED
}
