package nl.kostenbewust.desktop.look;

import java.util.Arrays;

/** Outlines as arrays of x, y, x, y…; pure arithmetic. */
final class Points {
    private static final float SAME = 1e-3f;

    private Points() {}

    /** A rectangle whose corners are rounded with radius r; step is the length of a device pixel. */
    static float[] rounded(float x, float y, float w, float h, float r, float step) {
        float radius = Math.min(r, Math.min(w, h) / 2);
        if (radius <= step / 2) {
            return new float[] {x, y, x + w, y, x + w, y + h, x, y + h};
        }
        int n = Math.max(2, segments(radius, step) / 4);
        float[] points = new float[8 * (n + 1)];
        int at = 0;
        for (int corner = 0; corner < 4; corner++) {
            float cx = corner == 1 || corner == 2 ? x + w - radius : x + radius;
            float cy = corner >= 2 ? y + h - radius : y + radius;
            at = arc(points, at, cx, cy, radius, radius, 180 + 90f * corner, 270 + 90f * corner, n);
        }
        return points;
    }

    /** A closed ellipse. */
    static float[] ellipse(float cx, float cy, float rx, float ry, float step) {
        int n = segments(Math.max(rx, ry), step);
        float[] points = new float[2 * (n + 1)];
        arc(points, 0, cx, cy, rx, ry, 0, 360, n);
        return Arrays.copyOf(points, 2 * n);
    }

    /** An open arc; angles in degrees, clockwise on the screen from three o'clock. */
    static float[] arc(float cx, float cy, float rx, float ry, float from, float to, int n) {
        float[] points = new float[2 * (n + 1)];
        arc(points, 0, cx, cy, rx, ry, from, to, n);
        return points;
    }

    private static int arc(
            float[] points, int start, float cx, float cy, float rx, float ry, float from, float to, int n) {
        int at = start;
        for (int i = 0; i <= n; i++) {
            double angle = Math.toRadians(from + (to - from) * i / n);
            points[at++] = cx + rx * (float) Math.cos(angle);
            points[at++] = cy + ry * (float) Math.sin(angle);
        }
        return at;
    }

    private static int segments(float r, float step) {
        return Math.max(12, Math.min(96, (int) (Math.sqrt(r / step) * 7)));
    }

    /** The same points, ending where they began. */
    static float[] closed(float[] points) {
        float[] closed = Arrays.copyOf(points, points.length + 2);
        closed[points.length] = points[0];
        closed[points.length + 1] = points[1];
        return closed;
    }

    /** The same outline without points that coincide, counter-clockwise with y up. */
    static float[] tidy(float[] raw) {
        float[] tidied = distinct(raw, true);
        if (area(tidied) < 0) {
            reverse(tidied);
        }
        return tidied;
    }

    /** The same points without those that coincide with their neighbour; a closed outline also joins its ends. */
    static float[] distinct(float[] raw, boolean closed) {
        float[] points = new float[raw.length];
        int n = 0;
        for (int i = 0; i < raw.length; i += 2) {
            if (n == 0 || far(raw[i], raw[i + 1], points[n - 2], points[n - 1])) {
                points[n++] = raw[i];
                points[n++] = raw[i + 1];
            }
        }
        while (closed && n > 2 && !far(points[0], points[1], points[n - 2], points[n - 1])) {
            n -= 2;
        }
        return Arrays.copyOf(points, n);
    }

    private static boolean far(float ax, float ay, float bx, float by) {
        return Math.abs(ax - bx) > SAME || Math.abs(ay - by) > SAME;
    }

    private static float area(float[] p) {
        float area = 0;
        for (int i = 0, j = p.length - 2; i < p.length; j = i, i += 2) {
            area += p[j] * p[i + 1] - p[i] * p[j + 1];
        }
        return area / 2;
    }

    private static void reverse(float[] p) {
        for (int i = 0, j = p.length - 2; i < j; i += 2, j -= 2) {
            float x = p[i];
            float y = p[i + 1];
            p[i] = p[j];
            p[i + 1] = p[j + 1];
            p[j] = x;
            p[j + 1] = y;
        }
    }

    /** Whether a counter-clockwise outline never turns right. */
    static boolean convex(float[] p) {
        int n = p.length;
        for (int i = 0; i < n; i += 2) {
            float ax = p[(i + 2) % n] - p[i];
            float ay = p[(i + 3) % n] - p[i + 1];
            float bx = p[(i + 4) % n] - p[(i + 2) % n];
            float by = p[(i + 5) % n] - p[(i + 3) % n];
            if (ax * by - ay * bx < -1e-4f) {
                return false;
            }
        }
        return true;
    }

    /** Cuts a convex polygon of x, y, alpha triples to a convex counter-clockwise outline; may come out empty. */
    static float[] clip(float[] polygon, float[] outline) {
        float[] left = polygon;
        int n = outline.length;
        for (int i = 0; i < n && left.length > 0; i += 2) {
            left = cut(left, outline[i], outline[i + 1], outline[(i + 2) % n], outline[(i + 3) % n]);
        }
        return left;
    }

    /** What two convex counter-clockwise outlines have in common; may come out empty. */
    static float[] common(float[] a, float[] b) {
        float[] triples = new float[a.length / 2 * 3];
        for (int i = 0; i < a.length / 2; i++) {
            triples[3 * i] = a[2 * i];
            triples[3 * i + 1] = a[2 * i + 1];
        }
        float[] cut = clip(triples, b);
        float[] common = new float[cut.length / 3 * 2];
        for (int i = 0; i < common.length / 2; i++) {
            common[2 * i] = cut[3 * i];
            common[2 * i + 1] = cut[3 * i + 1];
        }
        return common;
    }

    private static float[] cut(float[] p, float ax, float ay, float bx, float by) {
        float[] kept = new float[p.length * 2 + 6];
        int n = 0;
        for (int i = 0, j = p.length - 3; i < p.length; j = i, i += 3) {
            float here = side(p[i], p[i + 1], ax, ay, bx, by);
            float before = side(p[j], p[j + 1], ax, ay, bx, by);
            if (here >= 0 != before >= 0) {
                float t = before / (before - here);
                for (int k = 0; k < 3; k++) {
                    kept[n++] = p[j + k] + t * (p[i + k] - p[j + k]);
                }
            }
            if (here >= 0) {
                for (int k = 0; k < 3; k++) {
                    kept[n++] = p[i + k];
                }
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private static float side(float x, float y, float ax, float ay, float bx, float by) {
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    }
}
