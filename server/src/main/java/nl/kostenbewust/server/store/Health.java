package nl.kostenbewust.server.store;

/** Whether the store takes writes. */
public enum Health {
    /** Writes are taken. */
    READY,
    /** Writes are taken, but nine tenths of the disk are in use. */
    NEARLY_FULL,
    /** The disk is full: writes are refused until there is space again. */
    FULL,
    /** The disk or the database reported an error: writes are refused until the store is opened again. */
    FAILED;

    /** Whether what is asked now is written. */
    public boolean takesWrites() {
        return this == READY || this == NEARLY_FULL;
    }
}
