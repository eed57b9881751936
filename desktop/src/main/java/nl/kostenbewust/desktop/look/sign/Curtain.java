package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A drawn linen curtain: what is not known yet. */
public final class Curtain {
    private Curtain() {}

    /** Draws a curtain with as many folds as fit. */
    public static void draw(Pen pen, float x, float y, float w, float h) {
        draw(pen, x, y, w, h, Math.max(2, (int) (w / 11)));
    }

    /** Draws a curtain with this many folds. */
    public static void draw(Pen pen, float x, float y, float w, float h, int folds) {
        pen.rect(x, y, w, h, Tone.LINEN);
        float step = w / folds;
        for (int i = 0; i < folds; i++) {
            pen.rect(x + i * step + step * .62f, y, step * .38f, h, Tone.FOLD);
        }
    }

    /** Draws two curtains that leave open this share of the width, 0 to 1; their folds are about this wide. */
    public static void pair(Pen pen, float x, float y, float w, float h, float open, float fold) {
        float each = (1 - open) * w / 2;
        if (each > 1) {
            int folds = Math.max(1, Math.round(each / fold));
            draw(pen, x, y, each, h, folds);
            draw(pen, x + w - each, y, each, h, folds);
        }
    }

    /** Draws the small curtain that stands before a line, 14 by 16. */
    public static void bullet(Pen pen, float x, float y) {
        draw(pen, x, y, 14, 16, 2);
    }

    /** Draws a curtain with a question mark on it: a value nobody knows yet. */
    public static void value(Pen pen, float x, float y, float w, float h) {
        draw(pen, x, y, w, h, Math.max(2, Math.round(w / 12.2f)));
        float cx = x + w / 2;
        float cy = y + h / 2;
        pen.disc(cx, cy, 11.5f, Tone.FOLD2);
        pen.disc(cx, cy, 10.5f, Tone.PAPER);
        pen.textMid("?", cx, cy + 5.5f, Type.BOLD, Tone.INK);
    }
}
