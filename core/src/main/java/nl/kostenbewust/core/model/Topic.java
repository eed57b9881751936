package nl.kostenbewust.core.model;

/** What one can inquire about at an agency. */
public enum Topic {
    /** Which rule it applies, and how that rule reads. */
    RULE,
    /** Why it holds on to it: its reasons and fears. */
    REASON,
    /** Who inside may decide what. */
    COMPETENCE
}
