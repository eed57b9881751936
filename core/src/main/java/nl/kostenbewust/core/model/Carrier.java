package nl.kostenbewust.core.model;

/** Who carries a step of the plan. */
public enum Carrier {
    /** Eigen kracht. */
    RESIDENT,
    /** Relatives, neighbours, club. */
    NETWORK,
    /** The team or an agency. */
    PROFESSIONAL
}
