package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Mark;

/** A mark, what it marks, and where that comes from: a fact, a line of what is missing, a reason. Grows with its text. */
public final class MarkedLine extends Figure {
    private static final float INDENT = 22;
    private final Mark mark;
    private final String text;
    private final String source;
    private Type type = Type.BODY;
    private Paint paint = Tone.INK;

    /** A line; the source may be empty. */
    public MarkedLine(Look look, Mark mark, String text, String source) {
        super(look);
        this.mark = mark;
        this.text = text;
        this.source = source;
    }

    /** Another type and colour for the text. */
    public MarkedLine in(Type next, Paint colour) {
        type = next;
        paint = colour;
        return this;
    }

    @Override
    public float getPrefWidth() {
        return INDENT + Math.max(width(text, type), width(source, Type.LABEL));
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        float room = room();
        float beneath = source.isEmpty() ? 0 : lines(source, room, Type.LABEL) * Type.LABEL.leading();
        return lines(text, room, type) * type.leading() + beneath + (source.isEmpty() ? 6 : 9);
    }

    @Override
    protected void paint(Pen pen) {
        mark.draw(pen, 7, 3 + type.size() * .66f);
        float y = pen.paragraph(text, INDENT, 3 + type.size(), room(), type, paint);
        if (!source.isEmpty()) {
            pen.paragraph(source, INDENT, y - type.leading() + 19, room(), Type.LABEL, Tone.INK2);
        }
    }

    private float room() {
        return Math.max(40, (getWidth() > 0 ? getWidth() : 360) - INDENT);
    }
}
