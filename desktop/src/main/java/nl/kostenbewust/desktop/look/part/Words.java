package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.utils.Align;
import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** Text: one line, or wrapped to the width it is given and then as high as it needs. */
public final class Words extends Figure {
    /** What is drawn can be a little wider than what was measured. */
    private static final float HAIR = 2;

    private final Type type;
    private Paint paint;
    private String text;
    private float leading;
    private int align = Align.left;
    private boolean wrap;
    private boolean cut;

    /** Text in ink. */
    public Words(Look look, String text, Type type) {
        this(look, text, type, Tone.INK);
    }

    /** Text in a colour. */
    public Words(Look look, String text, Type type, Paint paint) {
        super(look);
        this.text = text;
        this.type = type;
        this.paint = paint;
        this.leading = type.leading();
    }

    /** Text that wraps; give its cell a width or let it grow. */
    public static Words wrapped(Look look, String text, Type type, Paint paint) {
        Words words = new Words(look, text, type, paint);
        words.wrap = true;
        return words;
    }

    /** One line that ends in an ellipsis where it gets less room than it needs. */
    public static Words cut(Look look, String text, Type type, Paint paint) {
        Words words = new Words(look, text, type, paint);
        words.cut = true;
        return words;
    }

    /** Aligns lines left, right or in the middle: libGDX's Align. */
    public Words align(int next) {
        align = next;
        return this;
    }

    /** The distance between two base lines, in units. */
    public Words leading(float next) {
        leading = next;
        invalidateHierarchy();
        return this;
    }

    /** Changes what it says. */
    public void say(String next) {
        text = next;
        invalidateHierarchy();
    }

    /** Changes its colour. */
    public void paint(Paint next) {
        paint = next;
    }

    @Override
    public float getPrefWidth() {
        if (wrap) {
            return 0;
        }
        return (float) text.lines().mapToDouble(line -> width(line, type)).max().orElse(0);
    }

    @Override
    public float getPrefHeight() {
        return rows().size() * leading;
    }

    @Override
    protected boolean flows() {
        return wrap || cut;
    }

    @Override
    protected void paint(Pen pen) {
        float y = (leading - type.size()) / 2 + type.size() * .86f;
        for (String row : rows()) {
            float room = getWidth() - width(row, type);
            float x = Align.isRight(align) ? room : Align.isCenterHorizontal(align) ? room / 2 : 0;
            pen.text(row, x, y, type, paint);
            y += leading;
        }
    }

    private List<String> rows() {
        if (cut && getWidth() > 0) {
            // A hair more, as a width that was shared out is not exact.
            return List.of(look().fonts().cut(text, getWidth() + 1, type));
        }
        boolean narrow = wrap && getWidth() > 0;
        return narrow
                ? look().fonts().wrap(text, getWidth() - HAIR, type)
                : text.lines().toList();
    }
}
