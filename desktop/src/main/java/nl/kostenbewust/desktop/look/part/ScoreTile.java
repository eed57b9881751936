package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Street;
import nl.kostenbewust.desktop.look.sign.Triangle;
import nl.kostenbewust.desktop.look.sign.Values;

/** A household among others: its small triangle, its score, its number and its name. */
public final class ScoreTile extends Press {
    /** The narrowest in which triangle and score fit; a longer name is cut. */
    public static final float LEAST = 106;

    private final String number;
    private final String name;
    private final String score;
    private final Values values;
    private boolean selected;

    /** A tile; values are null and the score is "?" while they are unknown. */
    public ScoreTile(Look look, String number, String name, String score, Values values) {
        super(look);
        this.number = number;
        this.name = name;
        this.score = score;
        this.values = values;
    }

    /** Shows it as the one that is looked at. */
    public ScoreTile selected(boolean next) {
        selected = next;
        return this;
    }

    @Override
    public float corner() {
        return 6;
    }

    @Override
    public float getPrefWidth() {
        return Math.max(131, 52 + width(name, Type.LABEL_STRONG));
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        return 86;
    }

    @Override
    protected void paint(Pen pen) {
        boolean lit = selected && pen.is(Palette.DAY);
        pen.box(
                0,
                0,
                getWidth(),
                getHeight(),
                6,
                lit ? Tone.GLOW2 : Tone.INSET,
                selected ? Tone.GLOW : hovered() ? Tone.INK2 : Tone.LINE,
                selected ? 2 : 1);
        Triangle.small(pen, 38, 14, values);
        pen.textMid(score, 86, 46, Type.TOTAL, Tone.INK);
        float w = Street.plate(pen, 10, 62, number, 18);
        pen.text(
                look().fonts().cut(name, getWidth() - 22 - w, Type.LABEL_STRONG),
                16 + w,
                76,
                Type.LABEL_STRONG,
                Tone.INK);
    }
}
