package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;

/** Five skin colours, from light to dark; the same in every palette. */
@SuppressWarnings("ImmutableEnumChecker") // paints never change
public enum Skin {
    PALE("F6DCC6", "D9AE8B"),
    LIGHT("F2CFB0", "D9AE8B"),
    TAN("E0AE86", "C58F66"),
    BROWN("B97A52", "96603F"),
    DARK("8A5638", "6E432B");

    private final Paint paint;
    private final Paint shade;

    Skin(String hex, String shade) {
        this.paint = Paint.of(hex);
        this.shade = Paint.of(shade);
    }

    /** The colour of the skin. */
    public Paint paint() {
        return paint;
    }

    /** The line between two fingers. */
    public Paint shade() {
        return shade;
    }
}
