package nl.kostenbewust.core.model;

/** How high a decision must be taken; each includes the ones before it. */
public enum Mandate {
    /** The caseworker alone. */
    CASEWORKER,
    /** After peer review. */
    PEER_REVIEW,
    /** The team leader. */
    TEAM_LEADER,
    /** The alderman. */
    ALDERMAN
}
