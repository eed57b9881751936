package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;

/** The square at the left of the top bar: back, or the menu. Its key is Escape. */
public final class Lead extends Press {
    private static final float SIZE = 40;
    private final boolean back;

    private Lead(Look look, boolean back, Runnable action) {
        super(look);
        this.back = back;
        key(Key.ESCAPE);
        onPress(action);
    }

    /** Goes back. */
    public static Lead back(Look look, Runnable action) {
        return new Lead(look, true, action);
    }

    /** Opens the menu. */
    public static Lead menu(Look look, Runnable action) {
        return new Lead(look, false, action);
    }

    @Override
    public float getPrefWidth() {
        return SIZE;
    }

    @Override
    public float getPrefHeight() {
        return SIZE;
    }

    @Override
    protected void paint(Pen pen) {
        if (pen.is(Palette.CONTRAST)) {
            pen.box(0, 0, SIZE, SIZE, 6, Tone.BRAND, Tone.ONBRAND, 1);
        } else {
            pen.rect(0, 0, SIZE, SIZE, 6, Tone.BRAND2);
        }
        if (back) {
            pen.line(Tone.ONBRAND, 2.6f, 26, 12, 16, 20, 26, 28);
        } else {
            for (int i = 0; i < 3; i++) {
                pen.line(Tone.ONBRAND, 2.4f, 12, 13 + i * 7, 28, 13 + i * 7);
            }
        }
    }
}
