package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** The far buildings of agencies, pale and each with one sign of its own; drawn standing on y = 0. */
public enum Building {
    /** A clock tower with a flag. */
    TOWN_HALL(164, 124, 178),
    /** A broad block with a key ring. */
    HOUSING(176, 104, 138),
    /** A tower block. */
    INSURER(118, 128, 140),
    /** A pediment on columns. */
    BANK(134, 122, 122),
    /** A cross. */
    CLINIC(138, 118, 121),
    /** A gable and a bell. */
    SCHOOL(150, 120, 123);

    private final float w;
    private final float h;
    private final float top;

    Building(float w, float h, float top) {
        this.w = w;
        this.h = h;
        this.top = top;
    }

    /** Its width in units. */
    public float width() {
        return w;
    }

    /** How high its highest part is, in units. */
    public float top() {
        return top;
    }

    /** How long the pole of its name board is: down to the roof. */
    public float pole() {
        return this == HOUSING ? 36 : 8;
    }

    /** Where its name board stands, from the left. */
    public float board() {
        return this == SCHOOL ? w * .28f : w / 2;
    }

    /** Draws it from its left foot. */
    public void draw(Pen pen) {
        switch (this) {
            case TOWN_HALL -> townHall(pen);
            case HOUSING -> housing(pen);
            case INSURER -> insurer(pen);
            case BANK -> bank(pen);
            case CLINIC -> clinic(pen);
            case SCHOOL -> school(pen);
        }
    }

    private void townHall(Pen pen) {
        float m = w / 2;
        block(pen, 0, -h * .62f, w, h * .62f, Tone.FAR);
        shape(pen, Tone.FAR2, -6, -h * .62f, m - 24, -h * .8f, m + 24, -h * .8f, w + 6, -h * .62f);
        block(pen, m - 20, -h, 40, h * .55f, Tone.FAR);
        shape(pen, Tone.FAR2, m - 24, -h, m, -h - 34, m + 24, -h);
        pen.disc(m, -h + 20, 12, Tone.GLASS);
        pen.line(clock(pen), 2, m, -h + 20, m, -h + 12);
        pen.line(clock(pen), 2, m, -h + 20, m + 6, -h + 22);
        pen.line(edge(pen, Tone.FAR2), 2, m, -h - 34, m, -h - 54);
        pen.polygon(Tone.LEGITIMACY, m, -h - 54, m + 22, -h - 48, m, -h - 42);
        for (int i = 0; i < 3; i++) {
            pen.rect(10 + i * 16, -h * .5f, 10, 20, Tone.GLASS);
            pen.rect(10 + i * 16 + w - 62, -h * .5f, 10, 20, Tone.GLASS);
        }
    }

    private void housing(Pen pen) {
        block(pen, 0, -h, w, h, Tone.FAR);
        block(pen, -4, -h - 6, w + 8, 8, Tone.FAR2);
        for (int row = 0; row < 3; row++) {
            panes(pen, 4, 14, -h + 14 + row * 26, (w - 24) / 4, (w - 24) / 4 - 8, 14);
        }
        pen.ring(w - 22, -h - 22, 9, edge(pen, Tone.FAR2), 4);
        pen.line(edge(pen, Tone.FAR2), 4, w - 22, -h - 13, w - 22, -h - 6);
    }

    private void insurer(Pen pen) {
        block(pen, 0, -h, w, h, Tone.FAR);
        block(pen, w * .16f, -h - 12, w * .68f, 12, Tone.FAR2);
        for (int i = 0; i < 5; i++) {
            pen.rect(8, -h + 12 + i * 19, w - 16, 9, Tone.GLASS);
        }
    }

    private void bank(Pen pen) {
        block(pen, 0, -h * .66f, w, h * .66f, Tone.FAR);
        shape(pen, Tone.FAR2, -8, -h * .66f, w / 2, -h, w + 8, -h * .66f);
        panes(pen, 5, 12, -h * .6f, (w - 34) / 4, 10, h * .3f);
    }

    private void clinic(Pen pen) {
        block(pen, 0, -h * .8f, w, h * .8f, Tone.FAR);
        block(pen, -4, -h * .8f - 6, w + 8, 8, Tone.FAR2);
        panes(pen, 4, 12, -h * .68f, (w - 20) / 4, (w - 20) / 4 - 9, 18);
        pen.rect(w / 2 - 4, -h * .8f - 26, 8, 20, edge(pen, Tone.FAR2));
        pen.rect(w / 2 - 10, -h * .8f - 20, 20, 8, edge(pen, Tone.FAR2));
    }

    private void school(Pen pen) {
        block(pen, 0, -h * .7f, w, h * .7f, Tone.FAR);
        shape(pen, Tone.FAR2, -6, -h * .7f, w * .28f, -h * 1.02f, w * .56f, -h * .7f);
        panes(pen, 5, 12, -h * .58f, (w - 20) / 5, (w - 20) / 5 - 9, 24);
        pen.disc(w * .28f, -h * .81f, 9, Tone.GLASS);
        block(pen, w * .7f, -h * .7f - 24, 18, 24, Tone.FAR2);
        pen.disc(w * .7f + 9, -h * .7f - 10, 5, Tone.GLASS);
    }

    private static void panes(Pen pen, int n, float x, float y, float step, float w, float h) {
        for (int i = 0; i < n; i++) {
            pen.rect(x + i * step, y, w, h, Tone.GLASS);
        }
    }

    private static void block(Pen pen, float x, float y, float w, float h, Tone fill) {
        pen.box(x, y, w, h, 0, fill, edge(pen, fill), 1);
    }

    private static void shape(Pen pen, Tone fill, float... points) {
        pen.polygon(fill, points);
        if (pen.is(Palette.CONTRAST)) {
            pen.outline(Tone.WHITE, 1, points);
        }
    }

    private static Paint edge(Pen pen, Tone fill) {
        return pen.is(Palette.CONTRAST) ? Tone.WHITE : fill;
    }

    private static Paint clock(Pen pen) {
        return pen.is(Palette.CONTRAST) ? Tone.PAPER : Tone.DARK;
    }
}
