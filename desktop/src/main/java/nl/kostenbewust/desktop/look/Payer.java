package nl.kostenbewust.desktop.look;

import java.util.Locale;

/** Who pays a line of the receipt: a letter on its own colour. */
@SuppressWarnings("ImmutableEnumChecker") // paints never change
public enum Payer {
    /** The municipality. */
    MUNICIPALITY("G", "1F6A75"),
    /** The team's own budget. */
    BUDGET("M", "8A5A00"),
    /** The team's hours. */
    TEAM("W", "12392F"),
    /** The housing corporation. */
    HOUSING("C", "A34A2A"),
    /** The health insurer. */
    INSURER("Z", "5D4E9B"),
    /** The state. */
    STATE("R", "56616B"),
    /** The resident. */
    RESIDENT("B", "8E3A6B"),
    /** Anyone else. */
    OTHER("…", "46525C");

    private final String letter;
    private final Paint paint;

    Payer(String letter, String hex) {
        this.letter = letter;
        this.paint = Paint.of(hex);
    }

    /** The letter on the square. */
    public String letter() {
        return letter;
    }

    /** The colour of the square and of the bar. */
    public Paint paint() {
        return paint;
    }

    /** The payer with this letter, whatever its case; an unknown letter gives {@link #OTHER}. */
    public static Payer of(String letter) {
        String capital = letter.toUpperCase(Locale.ROOT);
        for (Payer payer : values()) {
            if (payer.letter.equals(capital)) {
                return payer;
            }
        }
        return OTHER;
    }

    /** Draws the square of 26 units with its letter, from its top left corner. */
    public void draw(Pen pen, float x, float y) {
        pen.box(x, y, 26, 26, 5, paint, pen.is(Palette.DAY) ? paint : Tone.WHITE, 1);
        pen.textMid(letter, x + 13, y + 18.2f, Type.BOLD, Tone.WHITE);
    }
}
