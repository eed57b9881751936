package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A paper pill that opens something, for words over a scene; its key stands behind them. */
public final class Pill extends Press {
    private static final float HEIGHT = 32;
    private static final float PAD = 14;
    private final String label;

    /** A pill that does something when it is pressed. */
    public Pill(Look look, String label, Runnable action) {
        super(look);
        this.label = label;
        onPress(action);
    }

    @Override
    public float corner() {
        return HEIGHT / 2;
    }

    @Override
    public float getPrefWidth() {
        return 2 * PAD
                + width(label, Type.LABEL_STRONG)
                + key().map(key -> 8 + Caps.width(look(), key)).orElse(0f);
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    @Override
    protected void paint(Pen pen) {
        pen.box(0, 0, getWidth(), HEIGHT, HEIGHT / 2, Tone.PAPER, hovered() ? Tone.INK : Tone.LINE, 1);
        pen.text(label, PAD, HEIGHT / 2 + Type.LABEL.drop(), Type.LABEL_STRONG, Tone.INK);
        key().ifPresent(key -> Caps.draw(pen, key, PAD + width(label, Type.LABEL_STRONG) + 8, HEIGHT / 2, Tone.INK));
    }
}
