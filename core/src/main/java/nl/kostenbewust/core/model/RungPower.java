package nl.kostenbewust.core.model;

/** What a rung of a ladder can do. */
public enum RungPower {
    /** Decides. */
    DECIDES,
    /** Advises; its word adds pressure but decides nothing. */
    ADVISES,
    /** Only passes on. */
    PASSES_ON,
    /** Stands outside the ladder of this matter: listens and sympathises, and can do nothing. */
    SYMPATHISES
}
