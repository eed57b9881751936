package nl.kostenbewust.desktop.screen.desk;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A step of the way up: who sits there, what they may decide and what going there costs. Grows with its text. */
final class RungStep extends Press {
    private static final float PAD = 14;
    private final String role;
    private final String note;
    private final String price;
    private final boolean here;

    /** A step; the price may be empty. Where the request is now it is lit. */
    RungStep(Look look, String role, String note, String price, boolean here) {
        super(look);
        this.role = role;
        this.note = note;
        this.price = price;
        this.here = here;
    }

    @Override
    public float corner() {
        return 2;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefWidth() {
        return 260;
    }

    @Override
    public float getPrefHeight() {
        float rows = lines(note, room(), Type.LABEL) + (sharesLine() ? 0 : 1);
        return 29 + rows * Type.LABEL.leading();
    }

    @Override
    protected void paint(Pen pen) {
        Paint text = here ? Tone.ONGLOW : Tone.INK;
        Paint second = here ? Tone.ONGLOW : Tone.INK2;
        Paint edge = here ? Tone.GLOW : hovered() ? Tone.INK2 : Tone.LINE;
        pen.box(0, 0, getWidth(), getHeight(), 2, here ? Tone.GLOW2 : Tone.INSET, edge, hovered() ? 2 : 1);
        pen.text(role, PAD, 20, Type.BOLD, text);
        float y = 38;
        Type type = here ? Type.LABEL_STRONG : Type.LABEL;
        if (sharesLine()) {
            pen.textEnd(price, getWidth() - PAD, 20, type, second);
        } else {
            pen.text(price, PAD, y, type, second);
            y += Type.LABEL.leading();
        }
        pen.paragraph(note, PAD, y, room(), Type.LABEL, second);
    }

    private boolean sharesLine() {
        return width(role, Type.BOLD) + 12 + width(price, Type.LABEL_STRONG) <= room();
    }

    private float room() {
        return Math.max(80, (getWidth() > 0 ? getWidth() : getPrefWidth()) - 2 * PAD);
    }
}
