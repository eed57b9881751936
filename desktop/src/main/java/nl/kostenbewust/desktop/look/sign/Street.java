package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** The loose things of the street: bikes, pots, post, number plates. */
public final class Street {
    private static final Paint POT = Paint.of("A8502F", "A8502F", "000000");
    private static final Paint POT_RIM = Paint.of("8F4227", "8F4227", "FFFFFF");
    private static final Paint LEAF = Paint.of("2F6B3C", "7DBB86", "7DBB86");
    private static final Paint PETAL = Paint.of("E08DBC");

    private static final Paint FLAP = Paint.either(Tone.FOLD2, Tone.PAPER);

    private Street() {}

    /** Draws a colleague's bike from the foot of its rear wheel; an empty letter leaves the bag off. */
    public static void bike(Pen pen, float x, float y, Paint paint, String letter) {
        Pen p = pen.at(x, y);
        Tone metal = pen.is(Palette.DAY) ? Tone.INK : Tone.INK2;
        for (int dx = 0; dx <= 28; dx += 28) {
            p.ring(dx, -9, 9, metal, 1.8f);
            p.disc(dx, -9, 1.5f, metal);
        }
        p.line(paint, 2.6f, 0, -9, 9, -22, 22, -22, 12, -9, 0, -9);
        p.line(paint, 2.6f, 12, -9, 9, -25);
        p.line(metal, 3, 6, -26, 13, -26);
        p.line(metal, 2, 28, -9, 22, -27, 17, -28);
        if (!letter.isEmpty()) {
            p.rect(-8, -25, 15, 11, 2, paint);
            p.scaled(.82f).textMid(letter, -.6f, -20.2f, Type.MARK, Tone.WHITE);
        }
    }

    /** Draws a pot on the sill, its foot at x, y: 0 bare, 1 sprout, 2 plant, 3 flower. */
    public static void pot(Pen pen, float x, float y, int stage) {
        Pen p = pen.at(x, y);
        p.polygon(POT, -9, -14, 9, -14, 6.5f, 0, -6.5f, 0);
        if (pen.is(Palette.CONTRAST)) {
            p.outline(Tone.WHITE, 1, -9, -14, 9, -14, 6.5f, 0, -6.5f, 0);
        }
        p.rect(-10.5f, -18, 21, 5, 1, POT_RIM);
        if (stage > 0) {
            p.line(LEAF, 2, 0, -18, 0, -(26 + 8 * stage));
        }
        for (int i = 0; i < stage; i++) {
            float y0 = -(24 + 8 * i);
            p.polygon(LEAF, 0, y0, 10, y0 - 7, 3, y0 - 9);
            p.polygon(LEAF, 0, y0 - 2, -10, y0 - 9, -3, y0 - 11);
        }
        if (stage >= 3) {
            flower(p, -(30 + 8 * stage));
        }
    }

    private static void flower(Pen pen, float y) {
        for (int a = 0; a < 360; a += 72) {
            double angle = Math.toRadians(a);
            pen.disc(5 * (float) Math.cos(angle), y + 5 * (float) Math.sin(angle), 3.6f, PETAL);
        }
        pen.disc(0, y, 3, Tone.GLOW);
    }

    /** Draws an envelope from its top left corner; late puts a red stamp in its corner. */
    public static void envelope(Pen pen, float x, float y, float w, float h, float degrees, boolean late) {
        Pen p = pen.turned(degrees, x + w / 2, y + h / 2);
        p.box(x, y, w, h, 1, Tone.ENVELOPE, FLAP, 1);
        p.line(FLAP, 1, x, y, x + w / 2, y + h * .55f, x + w, y);
        if (late) {
            p.rect(x + w - 6, y + 2, 4, 4, Tone.ALARM);
        }
    }

    /** Draws a house number of this height; answers its width. */
    public static float plate(Pen pen, float x, float y, String number, float size) {
        Type type = plateType(size);
        float w = plateWidth(pen, number, size);
        pen.rect(x, y, w, size, 3, Tone.PLATE);
        pen.box(x + 1.5f, y + 1.5f, w - 3, size - 3, 2, Tone.PLATE, Tone.ONPLATE, .8f);
        pen.textMid(number, x + w / 2, y + size / 2 + type.drop(), type, Tone.ONPLATE);
        return w;
    }

    /** The width of a house number of this height. */
    public static float plateWidth(Pen pen, String number, float size) {
        return Math.round(Math.max(size * 1.15f, pen.width(number, plateType(size)) + size * .55f));
    }

    private static Type plateType(float size) {
        return size < 20 ? Type.MARK : size < 28 ? Type.BOLD : Type.SCREEN;
    }
}
