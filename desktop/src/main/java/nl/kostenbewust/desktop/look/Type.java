package nl.kostenbewust.desktop.look;

/** The styles of type, sizes in units at 100 %. */
public enum Type {
    /** Digits and letters inside plates and bags; never running text. */
    MARK(11, Weight.BOLD),
    LABEL(13, Weight.REGULAR),
    LABEL_STRONG(13, Weight.SEMIBOLD),
    LABEL_BOLD(13, Weight.BOLD),
    BODY(15, Weight.REGULAR),
    STRONG(15, Weight.SEMIBOLD),
    BOLD(15, Weight.BOLD),
    AMOUNT(17, Weight.SEMIBOLD),
    HEADING(17, Weight.BOLD),
    SCREEN(18, Weight.BOLD),
    INTRO(22, Weight.REGULAR),
    TOTAL(22, Weight.BOLD),
    TITLE(48, Weight.BOLD),
    /** The overall score: digits only. */
    PLATE(56, Weight.BOLD);

    /** The thicknesses of the typeface. */
    enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }

    private final int size;
    private final Weight weight;

    Type(int size, Weight weight) {
        this.size = size;
        this.weight = weight;
    }

    /** The size in units. */
    public int size() {
        return size;
    }

    Weight weight() {
        return weight;
    }

    /** The distance between two base lines, in units. */
    public float leading() {
        return Math.round(size * 1.38f);
    }

    /** How far the base line lies below the middle of a line, so that text looks centred. */
    public float drop() {
        return size * .36f;
    }
}
