package nl.kostenbewust.desktop.look.sign;

/** How someone wears their hair. */
public enum Hair {
    SHORT,
    FRINGE,
    BUN,
    CURLY,
    LONG,
    SCARF,
    BALD
}
