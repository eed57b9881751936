package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** Small signs that the typeface does not have, drawn around a point. */
public enum Mark {
    /** Done, known, found. */
    CHECK,
    /** Runs. */
    RUNS,
    /** Still to be asked. */
    OPEN,
    /** Stuck, or missing: a warning. */
    STUCK,
    /** Better. */
    UP,
    /** Worse. */
    DOWN,
    /** The same. */
    SAME,
    /** Waits for an answer. */
    WAITS,
    /** Not known yet. */
    CURTAIN,
    /** No sign, but its room is kept. */
    NONE;

    /** Draws it in the colour it has on paper. */
    public void draw(Pen pen, float cx, float cy) {
        draw(pen, cx, cy, usual());
    }

    /** Draws it in this colour; a curtain keeps its own. */
    public void draw(Pen pen, float cx, float cy, Paint paint) {
        Pen p = pen.at(cx, cy);
        switch (this) {
            case CHECK -> p.line(paint, 2.2f, -5, 0, -1.25f, 3.75f, 5, -4);
            case RUNS -> p.polygon(paint, -4, -6, 6, 0, -4, 6);
            case OPEN -> p.dashedRing(0, 0, 5, paint, 1.5f, 3, 2);
            case STUCK -> p.polygon(paint, 0, -7, 7, 5.5f, -7, 5.5f);
            case UP -> p.polygon(paint, -6, 5, 6, 5, 0, -5);
            case DOWN -> p.polygon(paint, -6, -5, 6, -5, 0, 5);
            case SAME -> p.line(paint, 2, -5, 0, 5, 0);
            case WAITS -> {
                p.polygon(paint, -5, -6, 5, -6, 0, 0);
                p.polygon(paint, 0, 0, 5, 6, -5, 6);
            }
            case CURTAIN -> Curtain.bullet(p, -7, -8);
            case NONE -> {}
        }
    }

    private Tone usual() {
        return switch (this) {
            case CHECK, RUNS, UP -> Tone.OK;
            case STUCK, DOWN -> Tone.ALARM;
            default -> Tone.INK2;
        };
    }

    /** The mark for a change: up, down or the same. */
    public static Mark of(int change) {
        return change > 0 ? UP : change < 0 ? DOWN : SAME;
    }

    /** Draws a die showing one: chance. */
    public static void die(Pen pen, float x, float y, Paint paint) {
        pen.frame(x, y, 12, 12, 2, paint, 1.5f);
        pen.disc(x + 6, y + 6, 2, paint);
    }
}
