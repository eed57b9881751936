package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.utils.Align;
import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Motion;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** The till receipt: a paper sheet with a torn foot, lines with an amount in each column, and their totals. */
public final class ReceiptSheet extends Panel {
    /** The width of a column of amounts; the last one lies on a green strip. */
    static final float COLUMN = 146;

    /** Where amounts end, from the right edge of a line. */
    static final float RIGHT = 4;

    private static final Paint SHADOW = Paint.of("CDC3B0", "0D1218", "000000");
    private static final Paint PLAN = Paint.of("1F4F2B", "8FCB98", "7CFF9B");
    private static final float MARGIN = 24;
    private static final float TEETH = 8;
    private static final float TOTAL = 50;
    private final int columns;
    private final boolean strip;

    /** A receipt with a column for each heading; with two or more the last one is the plan. */
    public ReceiptSheet(Look look, String title, String about, String what, List<String> headings) {
        super(look);
        columns = headings.size();
        strip = columns > 1;
        pad(14, MARGIN, 18 + TEETH, MARGIN + 5);
        add(new Words(look, title, Type.TOTAL).align(Align.center)).growX().row();
        add(Words.wrapped(look, about, Type.LABEL, Tone.INK2).align(Align.center))
                .growX()
                .row();
        add(new Headings(look, what, headings)).growX().padTop(14).row();
    }

    /** Adds a line under what is there. */
    public ReceiptSheet line(ReceiptLine line) {
        add(line).growX().row();
        return this;
    }

    /** Ends the receipt: totals, one for each column, and under them two remarks; call it last. */
    public ReceiptSheet total(String name, List<String> amounts, String remark, String hint) {
        add(new Total(look(), name, amounts, remark, hint)).growX().row();
        return this;
    }

    /** Prints the lines one after the other; when calm they are all there at once. */
    public void print() {
        if (look().motion().calm()) {
            return;
        }
        int printed = 0;
        for (var child : getChildren()) {
            if (child instanceof ReceiptLine line) {
                int delay = printed++ * Motion.STEP;
                look().motion().move(line, delay, Motion.STEP, 0, 1, share -> line.getColor().a = share);
            }
        }
    }

    /** Shows all lines at once. */
    public void showAll() {
        for (var child : getChildren()) {
            child.clearActions();
            child.getColor().a = 1;
        }
    }

    @Override
    protected void paint(Pen pen) {
        float w = getWidth() - 5;
        float h = getHeight() - TEETH - 6;
        pen.polygon(SHADOW, torn(5, 6, w, h));
        pen.polygon(Tone.RECEIPT, Tone.LINE, 1, torn(0, 0, w, h));
        if (strip) {
            pen.rect(w - MARGIN - RIGHT - 122, 70, 136, h - 70 - 20 - Type.LABEL.leading() - 4, 4, Tone.OK_TINT);
        }
    }

    private static float[] torn(float x, float y, float w, float h) {
        int teeth = Math.max(4, Math.round(w / 16));
        float[] points = new float[6 + teeth * 4];
        float[] top = {x, y, x + w, y, x + w, y + h};
        System.arraycopy(top, 0, points, 0, 6);
        for (int i = 0; i < teeth; i++) {
            points[6 + 4 * i] = x + w - (i + .5f) * w / teeth;
            points[7 + 4 * i] = y + h + TEETH;
            points[8 + 4 * i] = x + w - (i + 1) * w / teeth;
            points[9 + 4 * i] = y + h;
        }
        return points;
    }

    private static float column(float w, int columns, int index) {
        return w - RIGHT - (columns - 1 - index) * COLUMN;
    }

    private static void dotted(Pen pen, float w, float y) {
        pen.dashes(Tone.INK, 1.5f, 3, 4, 0, y, w, y);
    }

    private static final class Headings extends Figure {
        private final String what;
        private final List<String> headings;

        Headings(Look look, String what, List<String> headings) {
            super(look);
            this.what = what;
            this.headings = List.copyOf(headings);
        }

        @Override
        public float getPrefHeight() {
            return 36;
        }

        @Override
        protected void paint(Pen pen) {
            pen.text(what, 4, 18, Type.LABEL, Tone.INK2);
            for (int i = 0; i < headings.size(); i++) {
                boolean plan = i > 0 && i == headings.size() - 1;
                pen.textEnd(
                        headings.get(i), column(getWidth(), headings.size(), i), 18, Type.BOLD, plan ? PLAN : Tone.INK);
            }
            dotted(pen, getWidth(), 30);
        }
    }

    private static final class Total extends Figure {
        private final String name;
        private final List<String> amounts;
        private final String remark;
        private final String hint;

        Total(Look look, String name, List<String> amounts, String remark, String hint) {
            super(look);
            this.name = name;
            this.amounts = List.copyOf(amounts);
            this.remark = remark;
            this.hint = hint;
        }

        @Override
        public float getPrefHeight() {
            return TOTAL + 2 + Type.LABEL.leading() + 4;
        }

        @Override
        protected void paint(Pen pen) {
            dotted(pen, getWidth(), 4);
            pen.text(name, 4, 36, Type.HEADING, Tone.INK);
            for (int i = 0; i < amounts.size(); i++) {
                pen.textEnd(amounts.get(i), column(getWidth(), amounts.size(), i), 37, Type.TOTAL, Tone.INK);
            }
            pen.text(remark, 4, 65, Type.LABEL, Tone.INK2);
            pen.textEnd(hint, getWidth() - RIGHT, 65, Type.LABEL, Tone.INK2);
        }
    }
}
