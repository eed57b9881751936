package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** How many chose something: its name, a bar, and the number; the own choice in bold, with a darker bar. */
public final class SpreadRow extends Figure {
    private static final float LEADING = 20;
    private static final float BAR = 150;
    private static final float COUNT = 34;
    private final String label;
    private final int count;
    private final int most;
    private final boolean own;

    /** A row; the longest bar stands for {@code most}. */
    public SpreadRow(Look look, String label, int count, int most, boolean own) {
        super(look);
        this.label = label;
        this.count = count;
        this.most = Math.max(1, most);
        this.own = own;
    }

    @Override
    public float getPrefWidth() {
        return width(label, type()) + BAR + COUNT + 24;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        return 10 + lines(label, room(), type()) * LEADING;
    }

    @Override
    protected void paint(Pen pen) {
        pen.paragraph(label, 0, 19, room(), type(), Tone.INK, LEADING);
        float x = getWidth() - BAR - COUNT;
        pen.box(x, 5, BAR, 18, 4, Tone.INSET, Tone.LINE, 1);
        if (count > 0) {
            pen.rect(x, 5, BAR * count / most, 18, 4, own ? Tone.BRAND2 : Tone.GLOW);
        }
        pen.textEnd(String.valueOf(count), getWidth(), 19, Type.STRONG, Tone.INK);
    }

    private Type type() {
        return own ? Type.STRONG : Type.BODY;
    }

    private float room() {
        return Math.max(60, (getWidth() > 0 ? getWidth() : 400) - BAR - COUNT - 24);
    }
}
