package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A dashed place where something can be put. */
public final class EmptyPlace extends Press {
    private final String label;
    private final float height;
    private final Paint paint;

    private EmptyPlace(Look look, String label, float height, Paint paint) {
        super(look);
        this.label = label;
        this.height = height;
        this.paint = paint;
    }

    /** A place on paper, as high as a step of a plan. */
    public static EmptyPlace onPaper(Look look, String label) {
        return new EmptyPlace(look, label, 58, Tone.INK2);
    }

    /** A place on the table of the counter, as large as a laid argument. */
    public static EmptyPlace onTable(Look look, String label) {
        return new EmptyPlace(look, label, 94, Tone.WHITE);
    }

    @Override
    public float getPrefWidth() {
        return 130;
    }

    @Override
    public float getPrefHeight() {
        return height;
    }

    @Override
    protected void paint(Pen pen) {
        pen.dashedFrame(.75f, .75f, getWidth() - 1.5f, getHeight() - 1.5f, 6, paint, 1.5f, 5, 4);
        pen.textMid(label, getWidth() / 2, getHeight() / 2 + Type.LABEL.drop(), Type.LABEL_STRONG, paint);
    }
}
