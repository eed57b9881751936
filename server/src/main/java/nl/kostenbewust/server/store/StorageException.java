package nl.kostenbewust.server.store;

/** The store did not do what was asked, and nothing of it was half done. The message is a Dutch sentence for the user. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    StorageException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    StorageException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }

    /** The kinds of refusal and failure. */
    public enum Reason {
        /** Another process, or another store in this one, has the directory open. */
        IN_USE,
        /** A newer version of the program made the files. */
        NEWER_SCHEMA,
        /** The files cannot be opened or read. */
        UNREADABLE,
        /** No space left; comes right by itself once there is. */
        DISK_FULL,
        /** The disk reported an error; whether the last writes are there shows only after opening again. */
        FAILED,
        /** The connection with the database is gone; whether the last writes are there shows only after opening again. */
        UNREACHABLE,
        /** What was asked for is erased, but the files may still hold something of it. */
        TRACES_LEFT,
        /** Too many writes are waiting. */
        BUSY,
        /** The store was closed. */
        CLOSED,
        /** There is no such session. */
        UNKNOWN_SESSION,
        /** The session is damaged and therefore read-only. */
        DAMAGED_SESSION,
        /** The row does not follow the last one: an earlier append failed, or the caller counted wrong. */
        OUT_OF_ORDER,
        /** The seat used this command number before, for another command. */
        NUMBER_REUSED
    }
}
