package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Mark;

/** A small label. */
public final class Tag extends Figure {
    private static final float HEIGHT = 24;
    private final String label;
    private final Kind kind;
    private final Corner corner;

    private enum Kind {
        PLAIN,
        CORNER,
        CHOICE,
        CHANCE,
        DANGER
    }

    private Tag(Look look, String label, Kind kind, Corner corner) {
        super(look);
        this.label = label;
        this.kind = kind;
        this.corner = corner;
    }

    /** A paper pill. */
    public static Tag plain(Look look, String label) {
        return new Tag(look, label, Kind.PLAIN, null);
    }

    /** A pill with a corner's colour and shape. */
    public static Tag corner(Look look, String label, Corner corner) {
        return new Tag(look, label, Kind.CORNER, corner);
    }

    /** Says that something came of a choice. */
    public static Tag choice(Look look, String label) {
        return new Tag(look, label, Kind.CHOICE, null);
    }

    /** Says that something came of chance; shows a die. */
    public static Tag chance(Look look, String label) {
        return new Tag(look, label, Kind.CHANCE, null);
    }

    /** Warns; shows the triangle. */
    public static Tag danger(Look look, String label) {
        return new Tag(look, label, Kind.DANGER, null);
    }

    private boolean hasSign() {
        return kind == Kind.CORNER || kind == Kind.CHANCE || kind == Kind.DANGER;
    }

    @Override
    public float getPrefWidth() {
        return width(label, Type.LABEL_STRONG) + 20 + (hasSign() ? 18 : 0);
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    @Override
    protected void paint(Pen pen) {
        switch (kind) {
            case PLAIN -> pill(pen, getWidth(), Tone.PAPER, Tone.LINE);
            case CORNER -> {
                pill(pen, getWidth(), corner.tint(), corner.fill());
                corner.draw(pen, 15, HEIGHT / 2, 5);
            }
            case CHOICE -> pen.rect(0, 0, getWidth(), HEIGHT, 4, Tone.INSET);
            case CHANCE -> {
                pen.box(0, 0, getWidth(), HEIGHT, 4, Tone.INSET, Tone.INK2, 1);
                Mark.die(pen, 9, 6, Tone.INK);
            }
            case DANGER -> {
                pen.rect(0, 0, getWidth(), HEIGHT, 4, Tone.ALARM);
                pen.polygon(Tone.ONALARM, 15, 5, 22, 18, 8, 18);
            }
        }
        float x = hasSign() ? 28 : 10;
        pen.text(label, x, HEIGHT / 2 + Type.LABEL.drop(), Type.LABEL_STRONG, text());
    }

    private Paint text() {
        return switch (kind) {
            case CORNER -> corner.text();
            case CHOICE -> Tone.INK2;
            case DANGER -> Tone.ONALARM;
            case PLAIN, CHANCE -> Tone.INK;
        };
    }

    static void pill(Pen pen, float w, Paint fill, Paint edge) {
        pen.box(0, 0, w, HEIGHT, HEIGHT / 2, fill, edge, 1);
    }
}
