package nl.kostenbewust.desktop.look.part;

import java.util.function.Consumer;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Mark;

/** Something that is on or off: a box with a check, and what it is. Grows with its text. */
public final class Toggle extends Press {
    private static final float INDENT = 36;
    private final String label;
    private boolean on;

    /** A box that is on or off; the consumer hears every change. */
    public Toggle(Look look, String label, boolean on, Consumer<Boolean> changed) {
        super(look);
        this.label = label;
        this.on = on;
        onPress(() -> {
            this.on = !this.on;
            changed.accept(this.on);
        });
    }

    /** Whether it is on. */
    public boolean on() {
        return on;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefWidth() {
        return INDENT + width(label, Type.BODY);
    }

    @Override
    public float getPrefHeight() {
        return 12 + lines(label, room(), Type.BODY) * Type.BODY.leading();
    }

    @Override
    protected void paint(Pen pen) {
        pen.box(1, 5, 22, 22, 4, on ? Tone.BRAND2 : Tone.PAPER, enabled() ? Tone.INK2 : Tone.LINE, hovered() ? 2 : 1);
        if (on) {
            Mark.CHECK.draw(pen, 12, 16, Tone.ON_BRAND2);
        }
        pen.paragraph(label, INDENT, 21, room(), Type.BODY, enabled() ? Tone.INK : Tone.INK2);
    }

    private float room() {
        return Math.max(60, (getWidth() > 0 ? getWidth() : 360) - INDENT);
    }
}
