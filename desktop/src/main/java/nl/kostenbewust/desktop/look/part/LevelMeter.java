package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;
import nl.kostenbewust.desktop.look.sign.Mark;

/** A life domain on a scale of five panes, with where it began, where it is now and which way it goes. */
public final class LevelMeter extends Figure {
    private static final float PANE = 26;
    private static final float GAP = 4;
    private static final float PANES = 5 * PANE + 4 * GAP;
    private static final float RIGHT = 188;
    private static final float SMALLEST = .05f;
    private final String name;
    private final String value;
    private final float began;
    private final float now;
    private final boolean known;

    private LevelMeter(Look look, String name, String value, float began, float now, boolean known) {
        super(look);
        this.name = name;
        this.value = value;
        this.began = began;
        this.now = now;
        this.known = known;
    }

    /** A known level: both numbers from 0 to 5, the value as it is written. */
    public static LevelMeter known(Look look, String name, String value, float began, float now) {
        return new LevelMeter(look, name, value, began, now, true);
    }

    /** A level nobody knows yet; the word stands on its curtain. */
    public static LevelMeter unknown(Look look, String name, String word) {
        return new LevelMeter(look, name, word, 0, 0, false);
    }

    @Override
    public float getPrefWidth() {
        return 364;
    }

    @Override
    public float getPrefHeight() {
        return 36;
    }

    @Override
    protected void paint(Pen pen) {
        float x = getWidth() - RIGHT;
        boolean fits = width(name, Type.BODY) <= x - 2;
        pen.text(name, 0, 16, fits ? Type.BODY : Type.LABEL, Tone.INK);
        if (known) {
            paintPanes(pen, x);
            paintTrail(pen, x);
            paintValue(pen, x + PANES + 8);
        } else {
            paintUnknown(pen, x);
        }
    }

    private void paintUnknown(Pen pen, float x) {
        Curtain.draw(pen, x, 0, PANES, 22, 11);
        float w = width(value, Type.LABEL_STRONG) + 14;
        pen.rect(x + (PANES - w) / 2, 1, w, 20, 10, Tone.PAPER);
        pen.textMid(value, x + PANES / 2, 16, Type.LABEL_STRONG, Tone.INK2);
        pen.text("?", x + PANES + 12, 16, Type.BOLD, Tone.INK2);
    }

    private void paintPanes(Pen pen, float x) {
        Tone tone = now < 2 ? Tone.ALARM : now < 3.5f ? Tone.GLOW : Tone.GOOD;
        for (int i = 0; i < 5; i++) {
            float left = x + i * (PANE + GAP);
            float share = Math.min(1, Math.max(0, now - i));
            pen.box(left, 2, PANE, 18, 2, Tone.INSET, Tone.LINE, 1);
            pen.rect(left, 2, PANE * share, 18, 2, tone);
        }
    }

    private void paintTrail(Pen pen, float x) {
        float from = x + place(began);
        float to = x + place(now);
        if (Math.abs(now - began) >= SMALLEST) {
            pen.line(Tone.INK2, 2, from, 26, to, 26);
        }
        pen.disc(from, 26, 4, Tone.INK2);
        pen.disc(from, 26, 2.5f, Tone.PAPER);
        pen.disc(to, 26, 3.4f, Tone.INK);
    }

    private void paintValue(Pen pen, float x) {
        pen.text(value, x, 16, Type.BOLD, Tone.INK);
        float change = now - began;
        Mark mark = Math.abs(change) < SMALLEST ? Mark.SAME : Mark.of(change > 0 ? 1 : -1);
        mark.draw(pen, x + 34, 11);
    }

    private static float place(float level) {
        int whole = Math.min(4, (int) level);
        return whole * (PANE + GAP) + (level - whole) * PANE;
    }
}
