package nl.kostenbewust.desktop.look.part;

import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;

/** The ladder of who may decide, as the steps of a stoep; the lowest is where you are. */
public final class Stoep extends Figure {
    private static final float STEP = 26;
    private static final float HEIGHT = 50;
    private final List<Rung> rungs;

    /**
     * A step.
     *
     * @param role who decides there
     * @param may what they may decide
     * @param asks what it costs or wants to see; for the lowest, that you are there
     * @param known whether it is known; else a curtain lies over its end
     */
    public record Rung(String role, String may, String asks, boolean known) {}

    /** Steps from where you are upward. */
    public Stoep(Look look, List<Rung> rungs) {
        super(look);
        this.rungs = List.copyOf(rungs);
    }

    @Override
    public float getPrefWidth() {
        return 356;
    }

    @Override
    public float getPrefHeight() {
        float height = 0;
        for (int i = 0; i < rungs.size(); i++) {
            height += height(i);
        }
        return height;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    protected void paint(Pen pen) {
        float y = getHeight();
        for (int i = 0; i < rungs.size(); i++) {
            y -= height(i);
            paintRung(pen.at(i * STEP, y), i, getWidth() - i * STEP);
        }
    }

    private void paintRung(Pen pen, int i, float w) {
        Rung rung = rungs.get(i);
        boolean here = i == 0;
        Paint text = here ? Tone.ONGLOW : Tone.INK;
        Paint second = here ? Tone.ONGLOW : Tone.INK2;
        pen.box(0, 0, w, height(i) - 3, 2, here ? Tone.GLOW2 : Tone.INSET, here ? Tone.GLOW : Tone.LINE, 1);
        pen.text(rung.role(), 14, 20, Type.BOLD, text);
        if (!rung.known()) {
            Curtain.draw(pen, w - 40, 1, 39, height(i) - 5, 3);
        }
        float end = rung.known() ? w - 12 : w - 50;
        if (sharesLine(i)) {
            pen.textEnd(rung.asks(), end, 20, here ? Type.LABEL_STRONG : Type.LABEL, second);
            pen.text(rung.may(), 14, 38, Type.LABEL, second);
        } else {
            pen.text(rung.may(), 14, 38, Type.LABEL, second);
            pen.text(rung.asks(), 14, 56, Type.LABEL, second);
        }
    }

    private float height(int i) {
        return sharesLine(i) ? HEIGHT : HEIGHT + 18;
    }

    private boolean sharesLine(int i) {
        Rung rung = rungs.get(i);
        float room = (getWidth() > 0 ? getWidth() : getPrefWidth()) - i * STEP - (rung.known() ? 36 : 74);
        return width(rung.role(), Type.BOLD) + width(rung.asks(), Type.LABEL_STRONG) <= room;
    }
}
