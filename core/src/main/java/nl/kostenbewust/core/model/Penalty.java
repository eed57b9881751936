package nl.kostenbewust.core.model;

/** What costs legitimacy whatever else is done. */
public enum Penalty {
    /** Advising fraud. */
    FRAUD,
    /** Breach of privacy. */
    PRIVACY,
    /** Pushing the bill to another purse or municipality. */
    COST_SHIFTED
}
