package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A pill that narrows a list when it is on. */
public final class Filter extends Press {
    private static final float HEIGHT = 24;
    private final String label;
    private final Corner corner;
    private boolean on;

    /** A filter; the corner gives it a colour and a shape and may be null. */
    public Filter(Look look, String label, Corner corner, Runnable action) {
        super(look);
        this.label = label;
        this.corner = corner;
        onPress(action);
    }

    /** Puts it on or off. */
    public Filter on(boolean next) {
        on = next;
        return this;
    }

    @Override
    public float corner() {
        return HEIGHT / 2;
    }

    @Override
    public float getPrefWidth() {
        return width(label, Type.LABEL_STRONG) + 20 + (corner == null ? 0 : 18);
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    @Override
    protected void paint(Pen pen) {
        Paint usual = corner == null ? Tone.INSET : corner.tint();
        Paint edge = corner == null ? Tone.LINE : corner.fill();
        Tag.pill(pen, getWidth(), on ? Tone.BRAND2 : usual, hovered() ? Tone.INK2 : edge);
        if (corner != null) {
            corner.draw(pen, 15, HEIGHT / 2, 5, on ? Tone.ON_BRAND2 : corner.fill());
        }
        Paint text = on ? Tone.ON_BRAND2 : corner == null ? Tone.INK : corner.text();
        pen.text(label, corner == null ? 10 : 28, HEIGHT / 2 + Type.LABEL.drop(), Type.LABEL_STRONG, text);
    }
}
