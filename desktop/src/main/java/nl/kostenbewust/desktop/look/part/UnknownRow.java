package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;

/** Something that is not known yet, between two curtains, with how to learn it. Pressing it starts learning it. */
public final class UnknownRow extends Press {
    private static final float CURTAIN = 26;
    private static final float INDENT = CURTAIN + 12;
    private final String name;
    private final String way;

    /** A row; how to learn it may be empty. */
    public UnknownRow(Look look, String name, String way) {
        super(look);
        this.name = name;
        this.way = way;
    }

    @Override
    public float corner() {
        return 3;
    }

    @Override
    public float getPrefWidth() {
        return 2 * INDENT + 12 + width(name, Type.LABEL_STRONG) + width(way, Type.LABEL);
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        if (inOneLine()) {
            return 30;
        }
        float beneath = way.isEmpty() ? 0 : lines(way, room(), Type.LABEL) * Type.LABEL.leading();
        return 12 + lines(name, room(), Type.LABEL_STRONG) * Type.LABEL.leading() + beneath;
    }

    @Override
    protected void paint(Pen pen) {
        pen.box(0, 0, getWidth(), getHeight(), 3, Tone.INSET, hovered() ? Tone.INK2 : Tone.INSET, 1);
        Curtain.draw(pen, 0, 0, CURTAIN, getHeight(), 3);
        Curtain.draw(pen, getWidth() - CURTAIN, 0, CURTAIN, getHeight(), 3);
        if (inOneLine()) {
            pen.text(name, INDENT, 20, Type.LABEL_STRONG, Tone.INK);
            pen.textEnd(way, getWidth() - INDENT, 20, Type.LABEL, Tone.INK2);
        } else {
            float y = pen.paragraph(name, INDENT, 19, room(), Type.LABEL_STRONG, Tone.INK);
            pen.paragraph(way, INDENT, y, room(), Type.LABEL, Tone.INK2);
        }
    }

    private boolean inOneLine() {
        return getWidth() <= 0 || getPrefWidth() <= getWidth() + .5f;
    }

    private float room() {
        return Math.max(40, getWidth() - 2 * INDENT);
    }
}
