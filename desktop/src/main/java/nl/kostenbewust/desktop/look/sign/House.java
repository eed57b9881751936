package nl.kostenbewust.desktop.look.sign;

import java.util.List;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/**
 * A house of the street; what is known of its household shows in its curtains, light, post and pots.
 *
 * @param index its place in the street, which gives it its bricks and door
 * @param number its house number
 * @param gable its roof
 * @param trust 0 to 100: how far the curtains are apart
 * @param ownership 0 to 100: how many panes are lit
 * @param debts envelopes on the mat; more than five are drawn as five
 * @param summons whether a summons runs: the post has a red stamp
 * @param damaged whether housing is bad: a crack, a lost tile, a broken pane
 * @param wishes pots on the sill, 0 to 3
 * @param smoke whether someone was seen at home
 * @param danger the warning above the gable, at most four words; empty for none
 * @param people who stand in the window
 */
public record House(
        int index,
        String number,
        Gable gable,
        int trust,
        int ownership,
        int debts,
        boolean summons,
        boolean damaged,
        int wishes,
        boolean smoke,
        String danger,
        List<Resident> people) {
    /** How wide a house is, in units. */
    public static final float W = 176;

    /** How high it is from its base to the top of its gable, in units. */
    public static final float H = 238;

    private static final float WALL = 152;
    private static final float RISE = 86;
    private static final float[][] MARKS = {{.08f, .2f}, {.86f, .34f}, {.1f, .62f}, {.52f, .5f}, {.6f, .1f}, {.3f, .08f}
    };
    private static final int[] TURN = {-14, 8, 20, -6, 12};
    private static final Paint CONTRAST_MARK = Paint.of("8A8A8A");

    /**
     * Someone in the window.
     *
     * @param person what they look like
     * @param mood how they look
     */
    public record Resident(Person person, Mood mood) {}

    /** Draws it standing on y, its left wall at x. */
    public void draw(Pen pen, float x, float y) {
        Pen p = pen.at(x, y);
        drawChimney(p);
        drawWall(p);
        drawUpstairs(p);
        drawFrontWindow(p);
        drawDoor(p);
        if (damaged) {
            drawDamage(p);
        }
        drawPost(p);
        if (!danger.isEmpty()) {
            drawDanger(p.at(W / 2, -WALL - 126));
        }
    }

    private void drawChimney(Pen pen) {
        float top = -WALL - RISE;
        Tone roof = Tone.roof(index);
        pen.box(W * .72f, top + 18, 18, 50, 0, roof, pen.is(Palette.CONTRAST) ? Tone.WHITE : roof, 1);
        pen.rect(W * .72f - 3, top + 14, 24, 6, pen.is(Palette.EVENING) ? roof : Tone.FRAME);
        if (smoke && !pen.is(Palette.CONTRAST)) {
            pen.disc(W * .72f + 9, top + 6, 5, Tone.CLOUD);
            pen.disc(W * .72f + 15, top - 6, 7, Tone.CLOUD);
            pen.disc(W * .72f + 11, top - 22, 9, Tone.CLOUD);
        }
    }

    private void drawWall(Pen pen) {
        float[] roof = Outline.street(gable, 0, -WALL, W, RISE);
        boolean contrast = pen.is(Palette.CONTRAST);
        float[] wall = Outline.wall(roof, 0, W, 0);
        pen.polygon(Tone.brick(index), wall);
        if (contrast) {
            pen.outline(Tone.WHITE, 1, wall);
        }
        if (gable == Gable.POINT && !contrast) {
            pen.line(Tone.roof(index), 10, -7, -WALL + 6, W / 2, -WALL - RISE, W + 7, -WALL + 6);
        } else {
            pen.line(Tone.FRAME, 5, roof);
        }
        Paint mark = contrast ? CONTRAST_MARK : Tone.roof(index);
        for (float[] at : MARKS) {
            float x = W * at[0];
            float y = WALL * at[1] - WALL;
            pen.line(mark, 1.5f, x, y, x + 12, y);
            pen.line(mark, 1.5f, x + 6, y + 5, x + 18, y + 5);
        }
    }

    private void drawUpstairs(Pen pen) {
        float y = -WALL - 22;
        pen.disc(W / 2, y, 13, Tone.FRAME);
        pen.disc(W / 2, y, 10, ownership < 67 ? Tone.DARK : Tone.GLOW);
        pen.rect(W / 2 - 1, y - 10, 2, 20, Tone.FRAME);
        pen.rect(W / 2 - 10, y - 1, 20, 2, Tone.FRAME);
        Light all = ownership >= 67 ? Light.LIT : Light.DARK;
        Light one = ownership >= 67 ? Light.LIT : ownership >= 50 ? Light.DIM : Light.DARK;
        new Window(all, trust / 100f, 3, false).draw(pen, W * .2f, -WALL + 14, W * .2f, 36);
        new Window(one, trust / 100f, 3, false).draw(pen, W * .62f, -WALL + 14, W * .2f, 36);
    }

    private void drawFrontWindow(Pen pen) {
        float x = W * .08f;
        float w = W * .42f;
        Window window = new Window(ownership >= 34 ? Light.LIT : Light.DARK, trust / 100f, 4, true);
        window.drawGlass(pen, x, -82, w, 52);
        if (trust > 5) {
            float step = people.size() > 1 ? 24 : 0;
            float first = x + w / 2 + (wishes > 1 ? 20 : 2) - step * (people.size() - 1) / 2;
            for (int i = 0; i < people.size(); i++) {
                Resident resident = people.get(i);
                Face.draw(pen.within(x, -82, w, 52), resident.person(), resident.mood(), first + i * step, -50, 10.5f);
            }
        }
        window.drawCurtains(pen, x, -82, w, 52);
        window.drawFrame(pen, x, -82, w, 52);
        for (int i = 0; i < Math.min(3, wishes); i++) {
            Street.pot(pen.at(x + 14 + i * 24, -30).scaled(.62f), 0, 0, 2 + i % 2);
        }
    }

    private void drawDoor(Pen pen) {
        float x = W * .6f;
        float w = W * .22f;
        boolean lit = ownership >= 34;
        Tone door = Tone.door(index);
        pen.rect(x - 4, -82, w + 8, 82, Tone.FRAME);
        pen.box(x, -64, w, 64, 0, door, pen.is(Palette.CONTRAST) ? Tone.WHITE : door, 1);
        pen.rect(x, -78, w, 11, lit ? Tone.GLOW2 : Tone.DARK);
        pen.rect(x + 6, -56, w - 12, 18, lit ? Tone.GLOW2 : Tone.DARK);
        pen.disc(x + w - 6, -28, 2.4f, Tone.GLOW);
        pen.rect(x + 7, -24, w - 18, 3, Tone.FRAME);
        pen.rect(x - 8, -4, w + 16, 6, Tone.STOEP_JOINT);
        Street.plate(pen, x + w + 7, -64, number, 18);
    }

    private void drawDamage(Pen pen) {
        Paint crack = pen.is(Palette.CONTRAST) ? Tone.WHITE : Tone.DARK;
        float y = -WALL;
        pen.line(crack, 2, W * .56f, y + 6, W * .52f, y + 24, W * .57f, y + 36, W * .53f, y + 58);
        float[] tile = {W * .22f, y - 36, W * .3f, y - 50, W * .34f, y - 44, W * .27f, y - 31};
        pen.polygon(Tone.DARK, tile);
        if (pen.is(Palette.CONTRAST)) {
            pen.outline(Tone.WHITE, 1, tile);
        }
        float x = W * .08f;
        pen.line(Tone.FRAME, 2, x, -60, x + 12, -52, x + 18, -40, x + 30, -34);
    }

    private void drawPost(Pen pen) {
        float x = W * .6f;
        pen.rect(x - 4, 3, W * .22f + 8, 7, 2, Tone.MAT);
        for (int k = 0; k < Math.min(5, debts); k++) {
            float left = x - 12 + (k * 13) % 46;
            float top = -3 - k / 3 * 6 + k % 2 * 3;
            Street.envelope(pen, left, top, 15, 10, TURN[k], summons && k % 3 == 0);
        }
    }

    private void drawDanger(Pen pen) {
        float w = pen.width(danger, Type.LABEL_STRONG) + 44;
        Pen p = pen.at(-w / 2, 0);
        pen.polygon(Tone.ALARM, -7, 27, 7, 27, 0, 37);
        p.rect(0, 0, w, 28, 5, Tone.ALARM);
        p.polygon(Tone.ONALARM, 10, 21, 18, 6, 26, 21);
        p.textMid("!", 18, 20, Type.MARK, Tone.ALARM);
        p.text(danger, 32, 19, Type.LABEL_STRONG, Tone.ONALARM);
    }
}
