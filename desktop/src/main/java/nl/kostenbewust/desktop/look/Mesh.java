package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.PolygonSpriteBatch;
import com.badlogic.gdx.math.EarClippingTriangulator;
import com.badlogic.gdx.utils.NumberUtils;
import com.badlogic.gdx.utils.ShortArray;

/**
 * Sends polygons and bands to a batch with an edge that fades over one device pixel, which makes them smooth without asking
 * the graphics card for anything.
 */
final class Mesh {
    private static final int VERTEX = 5;
    private static final int NONE = -1;
    private static final float SHARPEST = 3;

    private final PolygonSpriteBatch batch;
    private final Fonts fonts;
    private final float feather;
    private final float u;
    private final float v;
    private final EarClippingTriangulator ears = new EarClippingTriangulator();
    private final ShortArray triangles = new ShortArray();
    private float[] vertices = new float[256 * VERTEX];

    Mesh(PolygonSpriteBatch batch, Fonts fonts) {
        this.batch = batch;
        this.fonts = fonts;
        this.feather = .5f / fonts.scale();
        this.u = (fonts.white().getU() + fonts.white().getU2()) / 2;
        this.v = (fonts.white().getV() + fonts.white().getV2()) / 2;
    }

    /** Fills a simple polygon given in stage coordinates; a clip is a convex counter-clockwise polygon or null. */
    void fill(float[] raw, Color colour, float alpha, float[] clip) {
        float[] points = Points.tidy(raw);
        int n = points.length / 2;
        if (n < 3 || alpha <= 0) {
            return;
        }
        room(2 * n);
        for (int i = 0; i < n; i++) {
            float[] m = miter(points, (i + n - 1) % n, i, (i + 1) % n);
            vertex(i, points, i, m, -feather, bits(colour, alpha));
            vertex(n + i, points, i, m, feather, bits(colour, 0));
        }
        connectFill(points, n);
        send(2 * n, colour, clip);
    }

    /** Draws a band along points in stage coordinates, width in stage units; corners are pointed. */
    void stroke(float[] raw, boolean closed, float width, Color colour, float alpha, float[] clip) {
        float[] p = Points.distinct(raw, closed);
        int n = p.length / 2;
        if (n < 2 || alpha <= 0) {
            return;
        }
        float core = Math.max(0, width / 2 - feather);
        float rim = Math.max(width / 2, feather) + feather;
        float solid = bits(colour, alpha * Math.min(1, width / (2 * feather)));
        room(4 * n);
        for (int i = 0; i < n; i++) {
            int before = i > 0 ? i - 1 : closed ? n - 1 : NONE;
            int after = i < n - 1 ? i + 1 : closed ? 0 : NONE;
            float[] m = miter(p, before, i, after);
            vertex(4 * i, p, i, m, rim, bits(colour, 0));
            vertex(4 * i + 1, p, i, m, core, solid);
            vertex(4 * i + 2, p, i, m, -core, solid);
            vertex(4 * i + 3, p, i, m, -rim, bits(colour, 0));
        }
        connectBand(n, closed);
        send(4 * n, colour, clip);
    }

    /** The direction in which a corner moves when both its edges move outward by one; very sharp corners are held back. */
    private static float[] miter(float[] p, int before, int at, int after) {
        float[] a = before == NONE ? normal(p, at, after) : normal(p, before, at);
        float[] b = after == NONE ? a : normal(p, at, after);
        float x = a[0] + b[0];
        float y = a[1] + b[1];
        float length = Math.max(x * x + y * y, 4 / (SHARPEST * SHARPEST));
        return new float[] {2 * x / length, 2 * y / length};
    }

    private static float[] normal(float[] p, int from, int to) {
        float dx = p[2 * to] - p[2 * from];
        float dy = p[2 * to + 1] - p[2 * from + 1];
        float length = (float) Math.hypot(dx, dy);
        return new float[] {dy / length, -dx / length};
    }

    private void vertex(int index, float[] p, int i, float[] miter, float out, float packed) {
        int at = index * VERTEX;
        vertices[at] = p[2 * i] + miter[0] * out;
        vertices[at + 1] = p[2 * i + 1] + miter[1] * out;
        vertices[at + 2] = packed;
        vertices[at + 3] = u;
        vertices[at + 4] = v;
    }

    private void connectFill(float[] points, int n) {
        triangles.clear();
        if (Points.convex(points)) {
            for (int i = 2; i < n; i++) {
                triangle(0, i - 1, i);
            }
        } else {
            triangles.addAll(ears.computeTriangles(points));
        }
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            quad(i, next, n + next, n + i);
        }
    }

    private void connectBand(int n, boolean closed) {
        triangles.clear();
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            int next = 4 * ((i + 1) % n);
            for (int k = 0; k < 3; k++) {
                quad(4 * i + k, next + k, next + k + 1, 4 * i + k + 1);
            }
        }
    }

    private void quad(int a, int b, int c, int d) {
        triangle(a, b, c);
        triangle(a, c, d);
    }

    private void triangle(int a, int b, int c) {
        triangles.add(a);
        triangles.add(b);
        triangles.add(c);
    }

    private void room(int count) {
        if (vertices.length < count * VERTEX) {
            vertices = new float[2 * count * VERTEX];
        }
    }

    private void send(int count, Color colour, float[] clip) {
        if (clip == null) {
            batch.draw(fonts.white().getTexture(), vertices, 0, count * VERTEX, triangles.items, 0, triangles.size);
            return;
        }
        for (int t = 0; t < triangles.size; t += 3) {
            float[] corners = new float[9];
            for (int k = 0; k < 3; k++) {
                int at = triangles.get(t + k) * VERTEX;
                corners[3 * k] = vertices[at];
                corners[3 * k + 1] = vertices[at + 1];
                corners[3 * k + 2] = (NumberUtils.floatToIntColor(vertices[at + 2]) >>> 24) / 255f;
            }
            sendPiece(Points.clip(corners, clip), colour);
        }
    }

    private void sendPiece(float[] piece, Color colour) {
        int n = piece.length / 3;
        if (n < 3) {
            return;
        }
        float[] fan = new float[n * VERTEX];
        short[] order = new short[(n - 2) * 3];
        for (int i = 0; i < n; i++) {
            fan[i * VERTEX] = piece[3 * i];
            fan[i * VERTEX + 1] = piece[3 * i + 1];
            fan[i * VERTEX + 2] = bits(colour, piece[3 * i + 2]);
            fan[i * VERTEX + 3] = u;
            fan[i * VERTEX + 4] = v;
        }
        for (int i = 2; i < n; i++) {
            order[3 * (i - 2) + 1] = (short) (i - 1);
            order[3 * (i - 2) + 2] = (short) i;
        }
        batch.draw(fonts.white().getTexture(), fan, 0, fan.length, order, 0, order.length);
    }

    private static float bits(Color colour, float alpha) {
        return Color.toFloatBits(colour.r, colour.g, colour.b, colour.a * alpha);
    }
}
