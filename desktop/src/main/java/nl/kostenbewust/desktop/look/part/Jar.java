package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A budget as a jar in the top bar, with its name and what is left. */
public final class Jar extends Figure implements Compact {
    private static final float W = 26;
    private static final float H = 34;
    private final String name;
    private final String amount;
    private final float share;
    private boolean compact;

    /** A jar filled for a share from 0 to 1. */
    public Jar(Look look, String name, String amount, float share) {
        super(look);
        this.name = name;
        this.amount = amount;
        this.share = Math.max(0, Math.min(1, share));
    }

    @Override
    public void compact(boolean next) {
        compact = next;
        invalidateHierarchy();
    }

    @Override
    public float least() {
        return getPrefWidth();
    }

    @Override
    public float getPrefWidth() {
        return 36
                + (compact ? 0 : Math.max(0, width(name, Type.LABEL) - width(amount, Type.STRONG)))
                + width(amount, Type.STRONG);
    }

    @Override
    public float getPrefHeight() {
        return H;
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(3, 0, W - 6, 5, 2, Tone.ONBRAND);
        pen.frame(0, 6, W, H - 6, 6, Tone.ONBRAND, 1.8f);
        float level = (H - 12) * share;
        pen.rect(3, H - 3 - level, W - 6, level, 3, Tone.GLOW);
        if (!compact) {
            pen.text(name, 36, 14, Type.LABEL, Tone.ONBRAND2);
        }
        pen.text(amount, 36, compact ? 26 : 33, Type.STRONG, Tone.ONBRAND);
    }
}
