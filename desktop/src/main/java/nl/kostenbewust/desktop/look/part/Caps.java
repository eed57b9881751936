package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Type;

/** Draws the cap of a key: twenty high, as wide as its word. */
final class Caps {
    private Caps() {}

    static float width(Look look, Key key) {
        return Math.max(22, look.fonts().width(key.cap(), Type.LABEL_STRONG) + 12);
    }

    /** Draws a cap from its left edge around a middle line. */
    static void draw(Pen pen, Key key, float x, float cy, Paint paint) {
        float w = Math.max(22, pen.width(key.cap(), Type.LABEL_STRONG) + 12);
        pen.frame(x + .5f, cy - 9.5f, w - 1, 19, 4, paint, 1);
        pen.textMid(key.cap(), x + w / 2, cy + 4.6f, Type.LABEL_STRONG, paint);
    }
}
