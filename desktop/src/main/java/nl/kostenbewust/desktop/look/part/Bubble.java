package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Speech;

/** What someone says; grows downward with its text. The tail may point outside the actor. */
public final class Bubble extends Figure {
    private static final float PAD = 16;
    private static final float LEADING = 22;
    private final String text;
    private Speech.Side side = Speech.Side.LEFT;
    private float along = 40;
    private float tipX = -40;
    private float tipY = 60;

    /** A bubble with a text; give it a width. */
    public Bubble(Look look, String text) {
        super(look);
        this.text = text;
    }

    /** Points the tail at a place measured from the bubble's top left corner, y down. */
    public Bubble tail(Speech.Side from, float alongSide, float x, float y) {
        side = from;
        along = alongSide;
        tipX = x;
        tipY = y;
        return this;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefWidth() {
        return 292;
    }

    @Override
    public float getPrefHeight() {
        float w = getWidth() > 0 ? getWidth() : getPrefWidth();
        return 26 + LEADING * lines(text, w - 2 * PAD, Type.BODY);
    }

    @Override
    protected void paint(Pen pen) {
        Speech.draw(pen, 0, 0, getWidth(), getHeight(), side, along, tipX, tipY);
        pen.paragraph(text, PAD + 1, 28, getWidth() - 2 * PAD, Type.BODY, Tone.INK, LEADING);
    }
}
