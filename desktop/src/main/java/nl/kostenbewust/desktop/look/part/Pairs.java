package nl.kostenbewust.desktop.look.part;

import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A preview: what something costs, who pays, who decides… Names in bold, what they are beside them; grows with its text. */
public final class Pairs extends Figure {
    private static final float LEADING = 21;
    private final List<Pair> pairs;
    private final boolean onBrand;

    /**
     * One line.
     *
     * @param name what it is about
     * @param value what is said of it
     */
    public record Pair(String name, String value) {}

    private Pairs(Look look, List<Pair> pairs, boolean onBrand) {
        super(look);
        this.pairs = List.copyOf(pairs);
        this.onBrand = onBrand;
    }

    /** A preview on a lit ground. */
    public static Pairs lit(Look look, List<Pair> pairs) {
        return new Pairs(look, pairs, false);
    }

    /** A preview on the dark bar. */
    public static Pairs onBrand(Look look, List<Pair> pairs) {
        return new Pairs(look, pairs, true);
    }

    @Override
    public float getPrefWidth() {
        return indent()
                + 14
                + pairs.stream()
                        .map(pair -> width(pair.value(), valueType()))
                        .max(Float::compare)
                        .orElse(0f);
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        float height = 11;
        for (Pair pair : pairs) {
            height += leading()
                    + (lines(pair.value(), room(), valueType()) - 1)
                            * valueType().leading();
        }
        return height;
    }

    @Override
    protected void paint(Pen pen) {
        if (onBrand && !pen.is(Palette.CONTRAST)) {
            pen.rect(0, 0, getWidth(), getHeight(), 8, Tone.BRAND2);
        } else if (onBrand) {
            pen.box(0, 0, getWidth(), getHeight(), 8, Tone.BRAND, Tone.WHITE, 1);
        } else {
            pen.box(0, 0, getWidth(), getHeight(), 6, Tone.LIT, Tone.GLOW, 1.5f);
        }
        Paint name = onBrand ? Tone.ONBRAND2 : Tone.INK;
        Paint value = onBrand ? Tone.ONBRAND : Tone.INK;
        float y = onBrand ? 25 : 22;
        for (Pair pair : pairs) {
            pen.text(pair.name(), 14, y, onBrand ? Type.LABEL_STRONG : Type.LABEL_BOLD, name);
            float end = pen.paragraph(pair.value(), indent(), y, room(), valueType(), value);
            y = end + leading() - valueType().leading();
        }
    }

    private float indent() {
        float widest = pairs.stream()
                .map(pair -> width(pair.name(), Type.LABEL_BOLD))
                .max(Float::compare)
                .orElse(0f);
        return 14 + widest + 10;
    }

    private float room() {
        return Math.max(60, (getWidth() > 0 ? getWidth() : 364) - indent() - 12);
    }

    private float leading() {
        return onBrand ? 26 : LEADING;
    }

    private Type valueType() {
        return onBrand ? Type.LABEL_STRONG : Type.LABEL;
    }
}
