package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** One of a list of choices: its key, its name, what it costs at the right, and beneath it why it cannot be chosen. */
public final class ChoiceRow extends Press {
    private static final float HEIGHT = 30;
    private static final float INDENT = 38;
    private static final float LEADING = 20;
    private final String label;
    private final String value;
    private String reason = "";
    private boolean selected;

    /** A row; the value at the right may be empty. */
    public ChoiceRow(Look look, String label, String value, Runnable action) {
        super(look);
        this.label = label;
        this.value = value;
        onPress(action);
    }

    /** The same row with a key. */
    public ChoiceRow with(Key key) {
        key(key);
        return this;
    }

    /** Shows it as the one that is chosen. */
    public ChoiceRow selected(boolean next) {
        selected = next;
        return this;
    }

    /** Makes it impossible to choose and says why; an empty reason makes it possible again. */
    public ChoiceRow because(String next) {
        reason = next;
        enabled(next.isEmpty());
        invalidateHierarchy();
        return this;
    }

    @Override
    public float corner() {
        return 5;
    }

    @Override
    public float getPrefWidth() {
        return INDENT + width(label, Type.STRONG) + 24 + width(value, Type.STRONG);
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        float beneath = reason.isEmpty() ? 0 : lines(reason, room(), Type.LABEL) * Type.LABEL.leading() + 2;
        return HEIGHT + (lines(label, room(), type()) - 1) * LEADING + beneath;
    }

    @Override
    protected void paint(Pen pen) {
        Paint text = selected ? Tone.ON_BRAND2 : enabled() ? Tone.INK : Tone.INK2;
        paintGround(pen);
        key().ifPresent(key -> {
            float w = Math.max(20, Caps.width(look(), key) - 2);
            pen.frame(8.5f, 6.5f, w - 1, 18, 3, text, 1);
            pen.textMid(key.cap(), 8 + w / 2, 20, Type.LABEL_STRONG, text);
        });
        float y = pen.paragraph(label, INDENT, 21, room(), type(), text, LEADING);
        pen.textEnd(value, getWidth() - 14, 21, Type.STRONG, text);
        pen.paragraph(reason, INDENT, y - 2, room(), Type.LABEL, Tone.INK2);
    }

    private void paintGround(Pen pen) {
        float h = getHeight();
        if (selected) {
            pen.box(0, 0, getWidth(), h, 5, Tone.BRAND2, pen.is(Palette.CONTRAST) ? Tone.WHITE : Tone.BRAND2, 1);
        } else if (enabled()) {
            boolean edge = hovered() || pen.is(Palette.CONTRAST);
            pen.box(0, 0, getWidth(), h, 5, Tone.INSET, edge ? Tone.INK2 : Tone.INSET, 1);
        } else {
            pen.dashedFrame(.5f, .5f, getWidth() - 1, h - 1, 5, Tone.INK2, 1, 5, 4);
        }
    }

    private Type type() {
        return selected ? Type.STRONG : Type.BODY;
    }

    private float room() {
        float all = getWidth() > 0 ? getWidth() : getPrefWidth();
        return Math.max(40, all - INDENT - 24 - width(value, Type.STRONG));
    }
}
