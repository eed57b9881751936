package nl.kostenbewust.server.store;

/** Whether the store takes writes. */
public enum Health {
    /** Writes are taken. */
    READY,
    /** The disk is full: writes are refused until there is space again. */
    FULL,
    /** The disk reported an error: writes are refused until the store is opened again. */
    FAILED
}
