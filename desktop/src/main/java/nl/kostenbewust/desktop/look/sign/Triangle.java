package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** The value triangle in a gable: its corners are legitimacy at the top, return left, involvement right. */
public final class Triangle {
    private final float cx;
    private final float top;
    private final float w;
    private final float h;

    /** A triangle around the line x = cx, from its top down; width and height in units. */
    public Triangle(float cx, float top, float w, float h) {
        this.cx = cx;
        this.top = top;
        this.w = w;
        this.h = h;
    }

    /** Draws its floor with rings at 25, 50, 75 and 100 and a line to each corner. */
    public void drawFloor(Pen pen) {
        pen.polygon(Tone.PAPER, ring(100));
        for (int at = 25; at <= 75; at += 25) {
            pen.outline(Tone.LINE, 1, ring(at));
        }
        for (Corner corner : Corner.values()) {
            float[] end = at(corner, 100);
            pen.line(Tone.LINE, 1, cx, top + h * 2 / 3, end[0], end[1]);
        }
    }

    /** Lights the floor up to these values, with an edge of this width. */
    public void drawLight(Pen pen, Values values, float edge) {
        pen.faded(edge > 2 ? .8f : 1).polygon(Tone.GLOW, points(values));
        pen.outline(Tone.GLOW_EDGE, edge, points(values));
    }

    /** Draws earlier values as a dashed line. */
    public void drawBefore(Pen pen, Values values) {
        float[] points = points(values);
        pen.dashes(
                Tone.INK, 2, 6, 5, points[0], points[1], points[2], points[3], points[4], points[5], points[0],
                points[1]);
    }

    /** Draws the shape of each corner at its value. */
    public void drawShapes(Pen pen, Values values) {
        for (Corner corner : Corner.values()) {
            float[] place = at(corner, values.at(corner));
            corner.draw(pen, place[0], place[1], 9, Tone.WHITE, 2);
        }
    }

    /** Draws the small triangle of a tile around its top, 54 by 38; without values it has curtains. */
    public static void small(Pen pen, float cx, float top, Values values) {
        pen.polygon(Tone.ROOF0, cx, top - 5, cx - 33, top + 41, cx + 33, top + 41);
        if (!pen.is(Palette.DAY)) {
            pen.outline(Tone.LINE, 1, cx, top - 5, cx - 33, top + 41, cx + 33, top + 41);
        }
        Triangle triangle = new Triangle(cx, top, 54, 38);
        pen.polygon(Tone.PAPER, triangle.ring(100));
        if (values != null) {
            triangle.drawLight(pen, values, 1.2f);
            return;
        }
        for (int i = -3; i <= 3; i++) {
            pen.rect(cx + i * 7 - 1.5f, top + Math.abs(i) * 10 + 4, 3, 33 - Math.abs(i) * 10, Tone.FOLD);
        }
    }

    private float[] points(Values values) {
        float[] a = at(Corner.LEGITIMACY, values.legitimacy());
        float[] b = at(Corner.RETURN, values.returns());
        float[] c = at(Corner.INVOLVEMENT, values.involvement());
        return new float[] {a[0], a[1], b[0], b[1], c[0], c[1]};
    }

    private float[] ring(float at) {
        return points(new Values(at, at, at));
    }

    private float[] at(Corner corner, float value) {
        float middle = top + h * 2 / 3;
        float x = corner == Corner.LEGITIMACY ? 0 : corner == Corner.RETURN ? -w / 2 : w / 2;
        float y = corner == Corner.LEGITIMACY ? top - middle : top + h - middle;
        return new float[] {cx + x * value / 100, middle + y * value / 100};
    }
}
