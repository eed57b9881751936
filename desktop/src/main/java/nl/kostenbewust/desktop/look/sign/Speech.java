package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** A speech bubble: a paper box with a tail towards whoever speaks. */
public final class Speech {
    private Speech() {}

    /** The side the tail leaves from. */
    public enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /** Draws a bubble; pos is how far along its side the tail leaves, the tip is where it points. */
    public static void draw(Pen pen, float x, float y, float w, float h, Side side, float pos, float tipX, float tipY) {
        pen.box(x, y, w, h, 12, Tone.PAPER, Tone.LINE, 1);
        boolean upright = side == Side.TOP || side == Side.BOTTOM;
        float edge = side == Side.TOP
                ? y + 1.5f
                : side == Side.BOTTOM ? y + h - 1.5f : side == Side.LEFT ? x + 1.5f : x + w - 1.5f;
        float from = (upright ? x : y) + pos - 10;
        float[] tail = upright
                ? new float[] {from, edge, tipX, tipY, from + 20, edge}
                : new float[] {edge, from, tipX, tipY, edge, from + 20};
        pen.polygon(Tone.PAPER, tail);
        pen.line(Tone.LINE, 1.2f, tail);
        if (upright) {
            pen.rect(from + 1, edge - 1.5f, 18, 3, Tone.PAPER);
        } else {
            pen.rect(edge - 1.5f, from + 1, 3, 18, Tone.PAPER);
        }
    }
}
