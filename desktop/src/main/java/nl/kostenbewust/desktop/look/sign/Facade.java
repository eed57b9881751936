package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** A house of the title screen by night, with a front door that stands ajar when it is chosen; drawn standing on y = 0. */
@SuppressWarnings("ImmutableEnumChecker") // paints never change
public enum Facade {
    /** The first house: a pointed roof, everything lit. */
    FIRST(Gable.POINT, 274, "8A4A38", Tone.DOOR0, true, Pane.LIT, .3f, Pane.LIT, .3f, Pane.LIT, .2f),
    /** The second: steps, curtains drawn. */
    SECOND(Gable.STEPS, 282, "6B6257", Tone.DOOR2, false, Pane.DARK, .95f, Pane.WARM, .7f, Pane.DARK, .95f),
    /** The third: a cornice. */
    THIRD(Gable.CORNICE, 262, "74402F", Tone.DOOR1, false, Pane.WARM, .5f, Pane.DARK, .9f, Pane.WARM, .55f),
    /** The fourth: a bell, everything lit. */
    FOURTH(Gable.BELL, 284, "5E4438", Tone.DOOR3, true, Pane.LIT, .2f, Pane.LIT, .2f, Pane.LIT, .3f);

    /** How wide a facade is, in units. */
    public static final float W = 268;

    /** How high the highest is, in units. */
    public static final float H = 384;

    private static final Paint TRIM = Paint.of("D8CDB8", "D8CDB8", "FFFFFF");
    private static final Paint ROOF = Paint.of("3C3331", "3C3331", "FFFFFF");
    private static final Paint MARK = Paint.of("3C2D29", "3C2D29", "8A8A8A");
    private static final Paint LINEN = Paint.of("BBAE97", "BBAE97", "6A6A6A");
    private static final Paint FOLD = Paint.of("A0937C", "A0937C", "BDBDBD");
    private static final Paint STEP = Paint.of("6B675F", "6B675F", "FFFFFF");
    private static final Paint GLEAM = Paint.of("8A7A55", "8A7A55", "3A3200");
    private static final Paint TROUSERS = Paint.of("33414C");
    private static final Person GUEST = Person.of(Skin.PALE, Hair.LONG, "3A2A20", "A3466F");
    private static final float[][] MARKS = {{.06f, .1f}, {.84f, .2f}, {.08f, .5f}, {.86f, .62f}, {.4f, .03f}};
    private static final float DOOR = 66;

    @SuppressWarnings("ImmutableEnumChecker") // paints never change
    private enum Pane {
        DARK(Paint.of("1A222B", "1A222B", "000000")),
        WARM(Paint.of("E9B04A", "E9B04A", "FFD400")),
        LIT(Tone.GLOW);

        private final Paint paint;

        Pane(Paint paint) {
            this.paint = paint;
        }
    }

    private final Gable gable;
    private final float eaves;
    private final Paint wall;
    private final Tone door;
    private final boolean attic;
    private final Pane[] panes;
    private final float[] closed;

    Facade(
            Gable gable,
            float eaves,
            String wall,
            Tone door,
            boolean attic,
            Pane left,
            float leftClosed,
            Pane right,
            float rightClosed,
            Pane front,
            float frontClosed) {
        this.gable = gable;
        this.eaves = eaves;
        this.wall = Paint.of(wall, wall, "2B2B2B");
        this.door = door;
        this.attic = attic;
        this.panes = new Pane[] {left, right, front};
        this.closed = new float[] {leftClosed, rightClosed, frontClosed};
    }

    /** How high above the ground its name board hangs: the board's upper edge, in units. */
    public float board() {
        return eaves - 84;
    }

    /** Draws it from its left foot; ajar lets its light fall on the street. */
    public void draw(Pen pen, boolean ajar) {
        float[] roof = Outline.title(gable, 0, -eaves, W);
        pen.polygon(wall, Outline.wall(roof, 0, W, 0));
        drawTrim(pen, roof);
        for (float[] mark : MARKS) {
            float x = W * mark[0];
            float y = mark[1] * 260 - eaves;
            pen.line(MARK, 1.6f, x, y, x + 16, y);
            pen.line(MARK, 1.6f, x + 8, y + 7, x + 24, y + 7);
        }
        drawAttic(pen, gable == Gable.CORNICE ? -eaves - 20 : -eaves - 34);
        drawWindow(pen, 34, -eaves + 14, 58, 44, 0);
        drawWindow(pen, W - 92, -eaves + 14, 58, 44, 1);
        drawDoor(pen.at(W - 104, -eaves + 162), eaves - 162, ajar);
        drawWindow(pen, 30, -eaves + 168, 98, eaves - 208, 2);
        drawSill(pen);
    }

    private void drawTrim(Pen pen, float[] roof) {
        switch (gable) {
            case POINT -> pen.line(ROOF, 12, -10, -eaves + 8, W / 2, -eaves - 104, W + 10, -eaves + 8);
            case CORNICE -> pen.rect(-6, -eaves - 68, W + 12, 16, TRIM);
            default -> pen.line(TRIM, 6, roof);
        }
    }

    private void drawAttic(Pen pen, float y) {
        pen.disc(W / 2, y, 16, TRIM);
        pen.disc(W / 2, y, 12, attic ? Pane.LIT.paint : Pane.DARK.paint);
        pen.rect(W / 2 - 12, y - 1, 24, 2, TRIM);
        pen.rect(W / 2 - 1, y - 12, 2, 24, TRIM);
    }

    private void drawWindow(Pen pen, float x, float y, float w, float h, int index) {
        pen.rect(x - 5, y - 5, w + 10, h + 10, TRIM);
        pen.rect(x, y, w, h, panes[index].paint);
        float each = w / 2 * closed[index];
        for (float left = x; left <= x + w; left += w - each) {
            pen.rect(left, y, each, h, LINEN);
            for (int fold = 0; fold < Math.max(1, (int) (each / 9)); fold++) {
                pen.rect(left + fold * 9 + 5, y, 4, h, FOLD);
            }
        }
        pen.rect(x - 9, y + h + 5, w + 18, 6, TRIM);
    }

    private void drawDoor(Pen pen, float h, boolean ajar) {
        pen.rect(-6, -2, DOOR + 12, h + 2, TRIM);
        if (ajar) {
            drawAjar(pen, h);
        } else {
            pen.rect(0, 4, DOOR, h - 4, door);
            pen.rect(12, 14, DOOR - 24, 26, this == SECOND ? Pane.DARK.paint : Pane.WARM.paint);
            pen.rect(16, 54, DOOR - 42, 4, TRIM);
            pen.disc(DOOR - 10, 62, 3, Pane.LIT.paint);
        }
        pen.rect(-12, h - 5, DOOR + 24, 8, STEP);
    }

    private void drawAjar(Pen pen, float h) {
        pen.rect(0, 4, DOOR, h - 4, Tone.GLOW2);
        pen.polygon(GLEAM, 22, h, DOOR, h, DOOR + 60, h + 60, -10, h + 60);
        pen.polygon(door, 0, 4, 22, 12, 22, h + 4, 0, h);
        pen.polygon(GUEST.shirt(), 34, 54, 58, 54, 62, h - 30, 30, h - 30);
        pen.rect(35, h - 30, 9, 27, TROUSERS);
        pen.rect(48, h - 30, 9, 27, TROUSERS);
        Face.head(pen, GUEST, Mood.HOPEFUL, 46, 36, 12);
        pen.rect(43, 46, 6, 9, Skin.PALE.paint());
    }

    private void drawSill(Pen pen) {
        if (this == FIRST) {
            Street.pot(pen.at(60, -42).scaled(.8f), 0, 0, 3);
            Street.pot(pen.at(96, -42).scaled(.8f), 0, 0, 2);
        } else if (this == THIRD) {
            Street.bike(pen.at(34, 20).scaled(1.25f), 0, 0, Tone.DOOR3, "");
        } else if (this == FOURTH) {
            Street.pot(pen.at(80, -42).scaled(.8f), 0, 0, 2);
        }
    }
}
