package nl.kostenbewust.core.model;

/** How far a request is. */
public enum RequestStatus {
    /** Waiting for arguments. */
    OPEN,
    /** A counter-offer lies on the table. */
    OFFERED,
    /** Granted. */
    GRANTED,
    /** Refused; it can be argued again. */
    REFUSED,
    /** Closed for now: withdrawn, or out of patience. */
    CLOSED
}
