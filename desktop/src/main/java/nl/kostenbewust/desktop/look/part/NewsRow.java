package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Street;

/** A line of news behind the number of the house it happened in; grows with its text. */
public final class NewsRow extends Figure {
    private static final float INDENT = 32;
    private final String number;
    private final String text;

    /** A line; the number is empty when it concerns no house. */
    public NewsRow(Look look, String number, String text) {
        super(look);
        this.number = number;
        this.text = text;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefWidth() {
        return INDENT + width(text, Type.BODY);
    }

    @Override
    public float getPrefHeight() {
        return 2 + lines(text, room(), Type.BODY) * 20;
    }

    @Override
    protected void paint(Pen pen) {
        if (!number.isEmpty()) {
            Street.plate(pen, 0, 2, number, 18);
        }
        pen.paragraph(text, INDENT, 16, room(), Type.BODY, Tone.INK, 20);
    }

    private float room() {
        return Math.max(80, (getWidth() > 0 ? getWidth() : 700) - INDENT);
    }
}
