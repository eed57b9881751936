package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Mark;

/** A step of a plan with how it stands; grows with its text. */
public final class PlanStep extends Press {
    private static final float PAD = 12;
    private static final float LEADING = 20;
    private final String title;
    private final Mark mark;
    private final String status;

    /** A step; {@link Mark#STUCK} gives it a warning edge. */
    public PlanStep(Look look, String title, Mark mark, String status) {
        super(look);
        this.title = title;
        this.mark = mark;
        this.status = status;
    }

    @Override
    public float corner() {
        return 5;
    }

    @Override
    public float getPrefWidth() {
        return 2 * PAD + Math.max(width(title, Type.STRONG), 18 + width(status, Type.LABEL_STRONG));
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        int statusLines = lines(status, room() - 18, Type.LABEL_STRONG);
        return 60 + (lines(title, room(), Type.STRONG) - 1) * LEADING + (statusLines - 1) * Type.LABEL.leading();
    }

    @Override
    protected void paint(Pen pen) {
        boolean stuck = mark == Mark.STUCK;
        float h = getHeight() - 2;
        Paint edge = stuck ? Tone.ALARM : hovered() ? Tone.INK2 : Tone.LINE;
        pen.rect(0, 2, getWidth(), h, 5, Tone.LINE);
        pen.box(0, 0, getWidth(), h, 5, Tone.PAPER, edge, stuck ? 1.5f : 1);
        float y = pen.paragraph(title, PAD, 24, room(), Type.STRONG, Tone.INK, LEADING) + 2;
        mark.draw(pen, PAD + 5, y - 5);
        Type type = stuck ? Type.LABEL_STRONG : Type.LABEL;
        pen.paragraph(status, PAD + 18, y, room() - 18, type, stuck ? Tone.ALARM : Tone.INK2);
    }

    private float room() {
        return Math.max(40, (getWidth() > 0 ? getWidth() : 236) - 2 * PAD);
    }
}
