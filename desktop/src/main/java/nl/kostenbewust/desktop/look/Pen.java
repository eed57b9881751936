package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Affine2;
import java.util.List;

/**
 * Draws flat shapes and text on a page whose origin is top left and whose y grows downward, as in the design's recipes.
 *
 * <p>A pen never changes: moving, scaling, turning, clipping and fading give another pen over the same page. Lengths are in
 * units; upright rectangles and thin upright lines are set on whole device pixels, everything else has smooth edges.
 */
public final class Pen {
    private static final float FULL = 360;

    private final Canvas canvas;
    private final Affine2 place;
    private final float alpha;
    private final float[] clip;

    Pen(Canvas canvas, Affine2 place, float alpha, float[] clip) {
        this.canvas = canvas;
        this.place = place;
        this.alpha = alpha;
        this.clip = clip;
    }

    /** A pen whose origin lies at this point. */
    public Pen at(float x, float y) {
        return new Pen(canvas, new Affine2(place).translate(x, y), alpha, clip);
    }

    /** A pen that draws everything this much larger, text too. */
    public Pen scaled(float factor) {
        return new Pen(canvas, new Affine2(place).scale(factor, factor), alpha, clip);
    }

    /** A pen turned clockwise around a point; text stays upright. */
    public Pen turned(float degrees, float cx, float cy) {
        Affine2 turned = new Affine2(place).translate(cx, cy).rotate(degrees).translate(-cx, -cy);
        return new Pen(canvas, turned, alpha, clip);
    }

    /** A pen that is this much fainter: 0 draws nothing, 1 draws as before. */
    public Pen faded(float share) {
        return new Pen(canvas, place, alpha * share, clip);
    }

    /** A pen whose shapes stay inside a rectangle; text is not cut. */
    public Pen within(float x, float y, float w, float h) {
        return clipped(new float[] {x, y, x + w, y, x + w, y + h, x, y + h});
    }

    /** A pen whose shapes stay inside a disc; text is not cut. */
    public Pen inside(float cx, float cy, float r) {
        return clipped(Points.ellipse(cx, cy, r, r, step()));
    }

    private Pen clipped(float[] outline) {
        float[] next = Points.tidy(onStage(outline));
        return new Pen(canvas, place, alpha, clip == null ? next : Points.common(next, clip));
    }

    /** Whether the page is drawn in this palette. */
    public boolean is(Palette palette) {
        return canvas.palette() == palette;
    }

    /** The width of one line of text. */
    public float width(String text, Type type) {
        return canvas.fonts().width(text, type);
    }

    /** Fills a rectangle. */
    public void rect(float x, float y, float w, float h, Paint paint) {
        rect(x, y, w, h, 0, paint);
    }

    /** Fills a rectangle with rounded corners. */
    public void rect(float x, float y, float w, float h, float r, Paint paint) {
        if (w > 0 && h > 0) {
            fillStage(block(x, y, w, h, r), paint, 1);
        }
    }

    /** Fills a rectangle and draws an edge inside it. */
    public void box(float x, float y, float w, float h, float r, Paint fill, Paint edge, float width) {
        rect(x, y, w, h, r, edge);
        float in = Math.max(1, Math.round(width * scale())) / scale();
        rect(x + in, y + in, w - 2 * in, h - 2 * in, Math.max(0, r - in), fill);
    }

    /** Draws the edge of a rectangle, centred on it. */
    public void frame(float x, float y, float w, float h, float r, Paint paint, float width) {
        strokeStage(block(x, y, w, h, r), true, paint, width);
    }

    /** Draws a dashed edge of a rectangle; on and off are lengths. */
    public void dashedFrame(
            float x, float y, float w, float h, float r, Paint paint, float width, float on, float off) {
        float[] points = Points.closed(Points.rounded(x, y, w, h, r, step()));
        dashes(paint, width, on, off, points);
    }

    /** Fills a disc. */
    public void disc(float cx, float cy, float r, Paint paint) {
        ellipse(cx, cy, r, r, paint);
    }

    /** Draws a circle of this width, centred on its edge. */
    public void ring(float cx, float cy, float r, Paint paint, float width) {
        strokeStage(onStage(Points.ellipse(cx, cy, r, r, step())), true, paint, width);
    }

    /** Fills an ellipse. */
    public void ellipse(float cx, float cy, float rx, float ry, Paint paint) {
        fillStage(onStage(Points.ellipse(cx, cy, rx, ry, step())), paint, 1);
    }

    /** Draws a part of an ellipse; angles in degrees, clockwise from three o'clock. */
    public void arc(float cx, float cy, float rx, float ry, float from, float to, Paint paint, float width) {
        strokeStage(onStage(Points.arc(cx, cy, rx, ry, from, to, 16)), false, paint, width);
        float[] ends = Points.arc(cx, cy, rx, ry, from, to, 1);
        disc(ends[0], ends[1], width / 2, paint);
        disc(ends[2], ends[3], width / 2, paint);
    }

    /** Draws a dashed circle; on and off are lengths. */
    public void dashedRing(float cx, float cy, float r, Paint paint, float width, float on, float off) {
        dashes(paint, width, on, off, Points.arc(cx, cy, r, r, 0, FULL, 48));
    }

    /** Fills a simple polygon of x, y pairs; it may have inward corners, but no edge may cross another. */
    public void polygon(Paint paint, float... points) {
        fillStage(onStage(points), paint, 1);
    }

    /** Fills a polygon and draws its edge over it. */
    public void polygon(Paint fill, Paint edge, float width, float... points) {
        polygon(fill, points);
        outline(edge, width, points);
    }

    /** Draws the edge of a polygon with round corners. */
    public void outline(Paint paint, float width, float... points) {
        line(paint, width, Points.closed(points));
    }

    /** Draws a line through points with round corners and ends. */
    public void line(Paint paint, float width, float... points) {
        for (int i = 0; i + 3 < points.length; i += 2) {
            segment(paint, width, points[i], points[i + 1], points[i + 2], points[i + 3]);
        }
        if (width * scale() > 1.6f && !(points.length == 4 && upright(points) && width <= 2)) {
            for (int i = 0; i < points.length; i += 2) {
                disc(points[i], points[i + 1], width / 2, paint);
            }
        }
    }

    /** Draws a dashed line through points; on and off are lengths. */
    public void dashes(Paint paint, float width, float on, float off, float... points) {
        float at = 0;
        for (int i = 0; i + 3 < points.length; i += 2) {
            float ax = points[i];
            float ay = points[i + 1];
            float length = (float) Math.hypot(points[i + 2] - ax, points[i + 3] - ay);
            float dx = (points[i + 2] - ax) / length;
            float dy = (points[i + 3] - ay) / length;
            for (float s = -(at % (on + off)); s < length; s += on + off) {
                float from = Math.max(0, s);
                float to = Math.min(length, s + on);
                if (to > from) {
                    segment(paint, width, ax + dx * from, ay + dy * from, ax + dx * to, ay + dy * to);
                }
            }
            at += length;
        }
    }

    /** Fills a rectangle with lines that lean right: step apart, each running lean to the right on its way up. */
    public void hatch(float x, float y, float w, float h, float step, float lean, Paint paint, float width) {
        Pen pen = within(x, y, w, h);
        for (float left = x - lean; left < x + w; left += step) {
            pen.line(paint, width, left, y + h, left + lean, y);
        }
    }

    /** Writes one line of text from its left end; y is the base line. */
    public void text(String text, float x, float y, Type type, Paint paint) {
        Color colour = paint.in(canvas.palette());
        canvas.write(text, onStage(new float[] {x, y}), unit(), type, colour, alpha);
    }

    /** Writes one line of text around its middle. */
    public void textMid(String text, float x, float y, Type type, Paint paint) {
        text(text, x - width(text, type) / 2, y, type, paint);
    }

    /** Writes one line of text up to its right end. */
    public void textEnd(String text, float x, float y, Type type, Paint paint) {
        text(text, x - width(text, type), y, type, paint);
    }

    /** Writes text in lines no wider than given; answers the base line that would come next. */
    public float paragraph(String text, float x, float y, float width, Type type, Paint paint) {
        return paragraph(text, x, y, width, type, paint, type.leading());
    }

    /** Writes text in lines no wider than given, this far apart; answers the base line that would come next. */
    public float paragraph(String text, float x, float y, float width, Type type, Paint paint, float leading) {
        List<String> lines = canvas.fonts().wrap(text, width, type);
        for (int i = 0; i < lines.size(); i++) {
            text(lines.get(i), x, y + i * leading, type, paint);
        }
        return y + lines.size() * leading;
    }

    private void segment(Paint paint, float width, float ax, float ay, float bx, float by) {
        if (width <= 2 && upright(ax, ay, bx, by)) {
            fillStage(canvas.snapLine(onStage(new float[] {ax, ay, bx, by}), width * unit()), paint, 1);
        } else {
            strokeStage(onStage(new float[] {ax, ay, bx, by}), false, paint, width);
        }
    }

    private boolean upright(float... points) {
        return place.m01 == 0 && (points[0] == points[2] || points[1] == points[3]);
    }

    private float[] block(float x, float y, float w, float h, float r) {
        if (place.m01 != 0) {
            return onStage(Points.rounded(x, y, w, h, r, step()));
        }
        float[] edges = canvas.snap(onStage(new float[] {x, y, x + w, y + h}));
        return Points.rounded(
                edges[0], edges[3], edges[2] - edges[0], edges[1] - edges[3], r * unit(), 1 / canvas.scale());
    }

    private void fillStage(float[] points, Paint paint, float share) {
        canvas.mesh().fill(points, paint.in(canvas.palette()), alpha * share, clip);
    }

    private void strokeStage(float[] points, boolean closed, Paint paint, float width) {
        canvas.mesh().stroke(points, closed, width * unit(), paint.in(canvas.palette()), alpha, clip);
    }

    private float[] onStage(float[] points) {
        float[] moved = new float[points.length];
        for (int i = 0; i < points.length; i += 2) {
            moved[i] = place.m00 * points[i] + place.m01 * points[i + 1] + place.m02;
            moved[i + 1] = place.m10 * points[i] + place.m11 * points[i + 1] + place.m12;
        }
        return moved;
    }

    private float unit() {
        return (float) Math.hypot(place.m00, place.m10);
    }

    private float scale() {
        return canvas.scale() * unit();
    }

    private float step() {
        return 1 / scale();
    }
}
