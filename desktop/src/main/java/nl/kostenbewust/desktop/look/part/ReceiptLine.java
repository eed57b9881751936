package nl.kostenbewust.desktop.look.part;

import java.util.List;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Payer;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;

/** A line of the receipt: who pays, for what, from which purse, and an amount in each column or curtains. */
public final class ReceiptLine extends Press {
    private static final float INDENT = 42;
    private static final float CURTAIN = 110;
    private final Payer payer;
    private final String label;
    private final String purse;
    private final List<String> amounts;
    private final int columns;

    private ReceiptLine(Look look, Payer payer, String label, String purse, List<String> amounts, int columns) {
        super(look);
        this.payer = payer;
        this.label = label;
        this.purse = purse;
        this.amounts = List.copyOf(amounts);
        this.columns = columns;
    }

    /** A line whose amounts are known, as they are written, one for each column; an empty one becomes a dash. */
    public static ReceiptLine known(Look look, Payer payer, String label, String purse, List<String> amounts) {
        return new ReceiptLine(look, payer, label, purse, amounts, amounts.size());
    }

    /** A line nobody knows yet, with how to learn it; it has a curtain in each column. */
    public static ReceiptLine unknown(Look look, Payer payer, String label, String way, int columns) {
        return new ReceiptLine(look, payer, label, way, List.of(), columns);
    }

    @Override
    public float corner() {
        return 4;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefWidth() {
        return INDENT + width(label, Type.STRONG) + columns * ReceiptSheet.COLUMN;
    }

    @Override
    public float getPrefHeight() {
        int rows = lines(label, room(), Type.STRONG) - 1 + lines(purse, room(), Type.LABEL) - 1;
        return 52 + rows * 19;
    }

    @Override
    protected void paint(Pen pen) {
        if (hovered()) {
            pen.dashedFrame(0, 2, getWidth(), getHeight() - 4, 4, Tone.INK2, 1, 3, 4);
        }
        payer.draw(pen, 4, 11);
        float y = pen.paragraph(label, INDENT, 22, room(), Type.STRONG, Tone.INK, 19);
        pen.paragraph(purse, INDENT, y, room(), Type.LABEL, Tone.INK2);
        for (int i = 0; i < columns; i++) {
            paintAmount(pen, i, getWidth() - ReceiptSheet.RIGHT - (columns - 1 - i) * ReceiptSheet.COLUMN);
        }
    }

    private void paintAmount(Pen pen, int column, float right) {
        if (amounts.isEmpty()) {
            Curtain.value(pen, right - CURTAIN, 10, CURTAIN, 28);
        } else if (amounts.get(column).isEmpty()) {
            pen.textEnd("–", right, 30, Type.AMOUNT, Tone.INK2);
        } else {
            pen.textEnd(amounts.get(column), right, 30, Type.AMOUNT, Tone.INK);
        }
    }

    private float room() {
        float all = getWidth() > 0 ? getWidth() : 646;
        return Math.max(80, all - INDENT - columns * ReceiptSheet.COLUMN + 20);
    }
}
