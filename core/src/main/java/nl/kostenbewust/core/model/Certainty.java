package nl.kostenbewust.core.model;

/** How sure a figure on the receipt is. */
public enum Certainty {
    /** Stated as such. */
    KNOWN,
    /** An estimate, shown with ±. */
    ESTIMATED
}
