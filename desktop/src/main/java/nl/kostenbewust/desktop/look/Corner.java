package nl.kostenbewust.desktop.look;

/** The three corners of the value triangle: each has a colour and a shape, so that neither stands alone. */
public enum Corner {
    /** A diamond. */
    LEGITIMACY(Tone.LEGITIMACY, Tone.LEGITIMACY_TINT, Tone.LEGITIMACY_TEXT),
    /** A circle: a coin. */
    RETURN(Tone.RETURN, Tone.RETURN_TINT, Tone.RETURN_TEXT),
    /** A house. */
    INVOLVEMENT(Tone.INVOLVEMENT, Tone.INVOLVEMENT_TINT, Tone.INVOLVEMENT_TEXT);

    private final Tone fill;
    private final Tone tint;
    private final Tone text;

    Corner(Tone fill, Tone tint, Tone text) {
        this.fill = fill;
        this.tint = tint;
        this.text = text;
    }

    /** The colour of the shape and of edges. */
    public Tone fill() {
        return fill;
    }

    /** The ground behind words about this corner. */
    public Tone tint() {
        return tint;
    }

    /** The colour of words about this corner, on the tint or on paper. */
    public Tone text() {
        return text;
    }

    /** Draws the shape around a centre, r being half its height. */
    public void draw(Pen pen, float cx, float cy, float r) {
        draw(pen, cx, cy, r, fill);
    }

    /** Draws the shape in another colour. */
    public void draw(Pen pen, float cx, float cy, float r, Paint paint) {
        if (this == RETURN) {
            pen.disc(cx, cy, r, paint);
        } else {
            pen.polygon(paint, points(cx, cy, r));
        }
    }

    /** Draws the shape with an edge around it, width in units. */
    public void draw(Pen pen, float cx, float cy, float r, Paint edge, float width) {
        if (this == RETURN) {
            pen.disc(cx, cy, r + width / 2, edge);
            pen.disc(cx, cy, r - width / 2, fill);
        } else {
            draw(pen, cx, cy, r);
            pen.outline(edge, width, points(cx, cy, r));
        }
    }

    private float[] points(float cx, float cy, float r) {
        if (this == LEGITIMACY) {
            float d = r * 1.12f;
            return new float[] {cx, cy - d, cx + d, cy, cx, cy + d, cx - d, cy};
        }
        float eaves = cy - r * .2f;
        return new float[] {cx, cy - r * 1.15f, cx + r, eaves, cx + r, cy + r, cx - r, cy + r, cx - r, eaves};
    }
}
