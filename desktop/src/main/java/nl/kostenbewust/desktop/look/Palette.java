package nl.kostenbewust.desktop.look;

/** The three colour schemes; what each token is in them stands with {@link Tone}. */
public enum Palette {
    /** Light paper in daylight; the first choice. */
    DAY,
    /** Dark paper, lit windows. */
    EVENING,
    /** Black, white and yellow, every meaningful area with an edge. */
    CONTRAST
}
