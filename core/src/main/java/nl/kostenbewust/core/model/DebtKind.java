package nl.kostenbewust.core.model;

/** What kind of debt it is. */
public enum DebtKind {
    /** A creditor that goes first, such as the tax office. */
    PREFERENTIAL,
    /** A claim after fraud; bars an arrangement. */
    FRAUD,
    /** A fine. */
    FINE,
    /** Any other debt. */
    ORDINARY
}
