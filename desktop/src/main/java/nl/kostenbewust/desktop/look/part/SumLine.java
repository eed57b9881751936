package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** What a list comes to: words at the left and a large number at the right. */
public final class SumLine extends Figure {
    private final String words;
    private final String amount;
    private final Paint paint;

    /** A sum; its number in this colour. */
    public SumLine(Look look, String words, String amount, Paint paint) {
        super(look);
        this.words = words;
        this.amount = amount;
        this.paint = paint;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefWidth() {
        return width(words, Type.STRONG) + 20 + width(amount, Type.TOTAL);
    }

    @Override
    public float getPrefHeight() {
        return 14 + 20 * lines(words, room(), Type.STRONG);
    }

    @Override
    protected void paint(Pen pen) {
        pen.paragraph(words, 0, 22, room(), Type.STRONG, Tone.INK, 20);
        pen.textEnd(amount, getWidth(), 23, Type.TOTAL, paint);
    }

    private float room() {
        float all = getWidth() > 0 ? getWidth() : getPrefWidth();
        return Math.max(80, all - 20 - width(amount, Type.TOTAL));
    }
}
