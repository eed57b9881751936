package nl.kostenbewust.core.play;

/** Why a request was closed. */
public enum ClosedBecause {
    /** Out of patience. */
    OUT_OF_PATIENCE,
    /** Withdrawn by the team. */
    WITHDRAWN,
    /** The case says so. */
    CASE
}
