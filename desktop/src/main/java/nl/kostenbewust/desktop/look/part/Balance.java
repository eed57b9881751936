package nl.kostenbewust.desktop.look.part;

import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Payer;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** Who saves and who pays more, as bars to both sides of a line; paying more is hatched. */
public final class Balance extends Figure {
    private static final float ROW = 37;
    private static final float HEAD = 22;
    private static final float NAME = 34;
    private static final Paint HATCH = Paint.of("FBF8F1");
    private final String saves;
    private final String pays;
    private final List<Bar> bars;

    /**
     * One payer.
     *
     * @param payer who it is
     * @param name what they are called
     * @param euros how much more they pay; less than nothing is saved
     * @param amount how that is written
     */
    public record Bar(Payer payer, String name, int euros, String amount) {}

    /** Bars under two headings. */
    public Balance(Look look, String saves, String pays, List<Bar> bars) {
        super(look);
        this.saves = saves;
        this.pays = pays;
        this.bars = List.copyOf(bars);
    }

    @Override
    public float getPrefWidth() {
        return 424;
    }

    @Override
    public float getPrefHeight() {
        return HEAD + bars.size() * ROW;
    }

    @Override
    protected void paint(Pen pen) {
        float names = widest(true) + NAME;
        float amounts = widest(false);
        float room = getWidth() - names - amounts - 32;
        int most = bars.stream().mapToInt(bar -> Math.abs(bar.euros())).max().orElse(1);
        int less =
                bars.stream().mapToInt(bar -> Math.max(0, -bar.euros())).max().orElse(0);
        int more = bars.stream().mapToInt(bar -> Math.max(0, bar.euros())).max().orElse(0);
        float scale = room / Math.max(1, Math.max(less + more, most));
        float axis = axis(names + 12 + less * scale, amounts);
        pen.textEnd(saves, axis - 8, 12, Type.LABEL_STRONG, Tone.OK);
        pen.text(pays, axis + 8, 12, Type.LABEL_STRONG, Tone.ALARM);
        for (int i = 0; i < bars.size(); i++) {
            paintBar(pen.at(0, HEAD + i * ROW), bars.get(i), axis, scale);
        }
        pen.rect(axis - 1, HEAD - 4, 2, getPrefHeight() - HEAD, Tone.INK);
    }

    private float axis(float wished, float amounts) {
        float lowest = width(saves, Type.LABEL_STRONG) + 8;
        float highest = getWidth() - Math.max(amounts + 12, width(pays, Type.LABEL_STRONG) + 8);
        return Math.min(highest, Math.max(lowest, wished));
    }

    private void paintBar(Pen pen, Bar bar, float axis, float scale) {
        bar.payer().draw(pen, 0, 0);
        pen.text(bar.name(), NAME, 18, Type.BODY, Tone.INK);
        float w = Math.max(3, Math.abs(bar.euros()) * scale);
        float x = bar.euros() < 0 ? axis - w : axis;
        Paint paint = bar.payer().paint();
        pen.box(x, 3, w, 20, 2, paint, pen.is(Palette.DAY) ? paint : Tone.WHITE, 1);
        if (bar.euros() > 0) {
            pen.hatch(x, 3, w, 20, 8, 6, HATCH, 1.6f);
        }
        pen.textEnd(bar.amount(), getWidth(), 19, Type.STRONG, Tone.INK);
    }

    private float widest(boolean names) {
        float widest = 0;
        for (Bar bar : bars) {
            widest = Math.max(widest, names ? width(bar.name(), Type.BODY) : width(bar.amount(), Type.STRONG));
        }
        return widest;
    }
}
