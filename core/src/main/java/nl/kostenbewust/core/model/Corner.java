package nl.kostenbewust.core.model;

/** The three corners of the waardendriehoek. */
public enum Corner {
    /** Legitimiteit: lawful, and to be explained to a third party. */
    LEGITIMACY,
    /** Rendement: what it costs and what it brings. */
    RETURN,
    /** Betrokkenheid: whose plan it is. */
    INVOLVEMENT
}
