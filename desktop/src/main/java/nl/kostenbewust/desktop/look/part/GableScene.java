package nl.kostenbewust.desktop.look.part;

import java.util.EnumMap;
import java.util.Map;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Motion;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;
import nl.kostenbewust.desktop.look.sign.Face;
import nl.kostenbewust.desktop.look.sign.Light;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Street;
import nl.kostenbewust.desktop.look.sign.Triangle;
import nl.kostenbewust.desktop.look.sign.Values;
import nl.kostenbewust.desktop.look.sign.Window;

/** A household's score as the gable of its house: the lit floor, the three corners with their change, and the overall number. */
public final class GableScene extends Figure {
    private static final float WIDTH = 720;
    private static final float HEIGHT = 536;
    private static final float TOP = 66;
    private static final float W = 500;
    private static final float H = 300;
    private static final float FOOT = TOP + H;
    private static final float CORNER_HEIGHT = 62;
    private static final float CORNER_WIDTH = 180;
    private static final Paint ROOF = Paint.of("5A4A48", "332C2D", "222222");
    private final Map<Corner, CornerWords> corners;
    private final Legend words;
    private final Values before;
    private final Resident resident;
    private Values now;

    /**
     * What stands beside a corner.
     *
     * @param name what the corner is called
     * @param change how much it changed since last time
     * @param changed how that is said, as "14 erbij"
     */
    public record CornerWords(String name, int change, String changed) {}

    /**
     * The other words of the scene.
     *
     * @param now what the lit floor is, as "eind maart"
     * @param before what the dashed line is; empty when there is none
     * @param overall what the large number is, as "samen"
     * @param score the large number
     */
    public record Legend(String now, String before, String overall, int score) {}

    /**
     * Who is at home.
     *
     * @param wall the index of the house
     * @param person what they look like
     * @param mood how they look
     * @param flower the pot on the sill, 0 to 3
     */
    public record Resident(int wall, Person person, Mood mood, int flower) {}

    /** A score; the values before may be null. */
    public GableScene(
            Look look, Values now, Values before, Map<Corner, CornerWords> corners, Legend words, Resident resident) {
        super(look);
        this.now = now;
        this.before = before;
        this.corners = new EnumMap<>(corners);
        this.words = words;
        this.resident = resident;
    }

    /** Lets the light grow from the values before to those now, one corner after the other. */
    public void grow() {
        if (before == null) {
            return;
        }
        Values end = now;
        int delay = 0;
        for (Corner corner : Corner.values()) {
            now = now.with(corner, before.at(corner));
        }
        for (Corner corner : Corner.values()) {
            look().motion()
                    .move(
                            this,
                            delay,
                            Motion.SLIDE,
                            before.at(corner),
                            end.at(corner),
                            value -> now = now.with(corner, value));
            delay += Motion.SLIDE;
        }
    }

    @Override
    public float getPrefWidth() {
        return WIDTH;
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    /** The height for this width: a narrow scene is drawn smaller as a whole. */
    public static float height(float width) {
        return HEIGHT * Math.min(1, width / WIDTH);
    }

    @Override
    protected void paint(Pen page) {
        float scale = Math.min(1, getWidth() / WIDTH);
        float w = getWidth() / scale;
        float h = getHeight() / scale;
        float cx = w / 2;
        Pen pen = page.within(0, 0, getWidth(), getHeight()).scaled(scale);
        paintSky(pen, w, h);
        paintHouse(pen, cx, h);
        paintRoof(pen, cx);
        paintCorner(pen, cx + 70, 28, Corner.LEGITIMACY);
        paintCorner(pen, 10, FOOT + 28, Corner.RETURN);
        paintCorner(pen, w - 10 - cornerWidth(Corner.INVOLVEMENT), FOOT + 28, Corner.INVOLVEMENT);
        paintKey(pen.at(16, 16));
    }

    private void paintSky(Pen pen, float w, float h) {
        float cx = w / 2;
        pen.rect(0, 0, w, 200, 8, Tone.SKY1);
        pen.rect(0, 100, w, 100, Tone.SKY1);
        pen.rect(0, 200, w, 130, Tone.SKY2);
        pen.rect(0, 330, w, h - 330, 8, Tone.SKY3);
        pen.rect(0, 330, w, 40, Tone.SKY3);
        for (int side = -1; side <= 1; side += 2) {
            Paint wall = Tone.brick(side < 0 ? resident.wall() + 4 : resident.wall() + 3);
            pen.polygon(
                    wall,
                    cx + side * 300,
                    h,
                    cx + side * 300,
                    410,
                    cx + side * 420,
                    330,
                    cx + side * 600,
                    480,
                    cx + side * 600,
                    h);
        }
    }

    private void paintHouse(Pen pen, float cx, float h) {
        Paint wall = Tone.brick(resident.wall());
        Paint edge = pen.is(Palette.CONTRAST) ? Tone.WHITE : wall;
        pen.box(cx - W / 2 + 34, FOOT, W - 68, h - FOOT, 0, wall, edge, 1);
        int[][] marks = {{-190, 30}, {150, 46}, {-170, 120}, {186, 90}, {-60, 16}, {60, 140}};
        for (int[] mark : marks) {
            float x = cx + mark[0];
            float y = FOOT + mark[1];
            pen.line(Tone.roof(resident.wall() + 1), 2, x, y, x + 20, y);
            pen.line(Tone.roof(resident.wall() + 1), 2, x + 10, y + 8, x + 30, y + 8);
        }
        paintWindow(pen.at(cx - 156, FOOT + 44));
        paintPlate(pen.at(cx + 82, FOOT));
    }

    private void paintWindow(Pen pen) {
        Window window = new Window(Light.LIT, 1, 6, true);
        window.drawGlass(pen, 0, 0, 150, 90);
        Face.draw(pen.within(0, 22, 150, 68), resident.person(), resident.mood(), 75, 60, 26);
        Curtain.draw(pen, 0, 24, 34, 66, 4);
        Curtain.draw(pen, 116, 24, 34, 66, 4);
        window.drawFrame(pen, 0, 0, 150, 90);
        Street.pot(pen.at(22, 96).scaled(.8f), 0, 0, resident.flower());
    }

    private void paintPlate(Pen pen) {
        float w = width(words.overall(), Type.STRONG) + 28;
        pen.box(-w / 2, 20, w, 26, 13, Tone.PAPER, Tone.LINE, 1);
        pen.textMid(words.overall(), 0, 38.5f, Type.STRONG, Tone.INK);
        pen.rect(-62, 52, 124, 92, 8, Tone.PLATE);
        pen.frame(-56, 58, 112, 80, 5, Tone.ONPLATE, 2);
        pen.textMid(String.valueOf(words.score()), 0, 119, Type.PLATE, Tone.ONPLATE);
    }

    private void paintRoof(Pen pen, float cx) {
        float[] roof = {cx, TOP - 26, cx - W / 2 - 34, FOOT + 14, cx + W / 2 + 34, FOOT + 14};
        pen.polygon(ROOF, roof);
        if (!pen.is(Palette.DAY)) {
            pen.outline(Tone.LINE, 1, roof);
        }
        Triangle triangle = new Triangle(cx, TOP, W, H);
        triangle.drawFloor(pen);
        triangle.drawLight(pen, now, 3);
        if (before != null) {
            triangle.drawBefore(pen, before);
        }
        triangle.drawShapes(pen, now);
    }

    private void paintCorner(Pen page, float x, float y, Corner corner) {
        CornerWords said = corners.get(corner);
        Pen pen = page.at(x, y);
        boolean low = isLow(said);
        pen.box(0, 0, cornerWidth(corner), CORNER_HEIGHT + (low ? 0 : 22), 8, Tone.PAPER, corner.fill(), 2);
        corner.draw(pen, 24, 31, 11);
        pen.text(said.name(), 46, 25, Type.STRONG, Tone.INK);
        String value = String.valueOf(Math.round(now.at(corner)));
        pen.text(value, 46, 49, Type.TOTAL, corner.text());
        Mark mark = Mark.of(said.change());
        Tone tone = said.change() > 0 ? Tone.OK : said.change() < 0 ? Tone.ALARM : Tone.INK2;
        float left = low ? 46 + width(value, Type.TOTAL) + 12 : 46;
        float line = low ? 48 : 70;
        mark.draw(pen, left + 6, line - 5, tone);
        pen.text(said.changed(), left + 18, line, Type.LABEL_STRONG, tone);
    }

    // Where the change does not fit beside the value it stands below it, so that the box keeps clear of the plate.
    private boolean isLow(CornerWords said) {
        return 122 + width(said.changed(), Type.LABEL_STRONG) <= CORNER_WIDTH;
    }

    private float cornerWidth(Corner corner) {
        CornerWords said = corners.get(corner);
        float change = (isLow(said) ? 56 : 18) + width(said.changed(), Type.LABEL_STRONG);
        return 66 + Math.max(width(said.name(), Type.STRONG), change);
    }

    private void paintKey(Pen pen) {
        float w = 56 + Math.max(width(words.now(), Type.LABEL_STRONG), width(words.before(), Type.LABEL_STRONG));
        boolean dashed = !words.before().isEmpty();
        pen.box(0, 0, w, dashed ? 50 : 30, 8, Tone.PAPER, Tone.LINE, 1);
        pen.box(14, 11, 20, 10, 2, Tone.GLOW, Tone.GLOW_EDGE, 1);
        pen.text(words.now(), 42, 20, Type.LABEL_STRONG, Tone.INK);
        if (dashed) {
            pen.dashes(Tone.INK, 2, 6, 4, 14, 37, 34, 37);
            pen.text(words.before(), 42, 41, Type.LABEL_STRONG, Tone.INK);
        }
    }
}
