package nl.kostenbewust.desktop.look.part;

import java.util.List;
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
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Speech;
import nl.kostenbewust.desktop.look.sign.Street;

/** A household seen through its window: its people, whoever is at home and what they say, and the wishes on the sill. */
public final class WindowScene extends Figure {
    private static final Paint ROOM = Paint.of("FBE9BF", "4A4030", "000000");
    private static final Paint FLOOR = Paint.of("EBCF98", "3A3226", "1A1A1A");
    private static final Paint CORD = Paint.of("7B6A45");
    private static final Paint LAMP = Paint.of("D99A2B");
    private static final Paint JOINT = Paint.of("A25940", "5C362C", "8A8A8A");
    private static final Paint NAME = Paint.either(Tone.ONGLOW, Tone.WHITE);
    private static final float SIDE = 26;
    private static final float TOP = 24;
    private static final float PEOPLE = 64;
    private static final float FACE = 46;
    private final List<Pane> people;
    private final List<Wish> wishes;
    private final Person person;
    private final Mood mood;
    private final String quote;
    private final int wall;
    private float open;

    /**
     * Someone of the household, in the panes at the top.
     *
     * @param name their name
     * @param person what they look like
     * @param mood how they look
     * @param light how much they run their own life
     */
    public record Pane(String name, Person person, Mood mood, Light light) {}

    /**
     * A wish on the sill.
     *
     * @param words what it is; at most two short lines
     * @param stage 0 bare, 1 sprout, 2 plant, 3 flower
     * @param told whether it was told
     */
    public record Wish(String words, int stage, boolean told) {}

    /** A window; wall is the index of the house, trust goes from 0 to 100, the quote may be empty. */
    public WindowScene(
            Look look,
            int wall,
            int trust,
            List<Pane> people,
            Person person,
            Mood mood,
            String quote,
            List<Wish> wishes) {
        super(look);
        this.wall = wall;
        this.open = trust / 100f;
        this.people = List.copyOf(people);
        this.person = person;
        this.mood = mood;
        this.quote = quote;
        this.wishes = List.copyOf(wishes);
    }

    /** Lets the curtains slide from an earlier trust, 0 to 100. */
    public void slideFrom(int trust) {
        look().motion().move(this, 0, Motion.SLIDE, trust / 100f, open, next -> open = next);
    }

    @Override
    public float getPrefWidth() {
        return 408;
    }

    @Override
    public float getPrefHeight() {
        return 404;
    }

    @Override
    protected void paint(Pen pen) {
        float w = getWidth() - 2 * SIDE;
        float h = getHeight() - TOP - sill();
        paintWall(pen);
        Pen in = pen.at(SIDE, TOP);
        in.rect(-10, -10, w + 20, h + 20, Tone.FRAME);
        paintRoom(in, w, h);
        paintPeople(in, w);
        Curtain.pair(in, 0, PEOPLE + 7, w, h - PEOPLE - 7, open, 13);
        in.rect(0, PEOPLE + 7, w, 4, Tone.FOLD2);
        paintQuote(in, w);
        paintSill(pen, TOP + h + 10);
    }

    private void paintWall(Pen pen) {
        pen.box(
                0,
                0,
                getWidth(),
                getHeight(),
                0,
                Tone.brick(wall),
                pen.is(Palette.CONTRAST) ? Tone.WHITE : Tone.brick(wall),
                1);
        for (int row = 0; 10 + row * 16 < getHeight(); row++) {
            for (float x = (row % 2) * 26 - 20; x + 22 < getWidth(); x += 52) {
                if (x > 0) {
                    pen.line(JOINT, 1.5f, x, 10 + row * 16, x + 20, 10 + row * 16);
                }
            }
        }
    }

    private void paintRoom(Pen pen, float w, float h) {
        pen.rect(0, 0, w, h, ROOM);
        pen.rect(0, h - 50, w, 50, FLOOR);
        pen.line(CORD, 2, w - 104, 60, w - 104, 150);
        pen.polygon(LAMP, w - 126, 172, w - 82, 172, w - 92, 150, w - 116, 150);
        if (person != null) {
            Face.draw(pen.within(0, 0, w, h), person, mood, w / 2, h - 88, FACE);
        }
    }

    private void paintPeople(Pen pen, float w) {
        int n = Math.max(1, people.size());
        pen.rect(0, 0, w, PEOPLE, Tone.DARK);
        for (int i = 0; i < people.size(); i++) {
            paintPane(pen.at(i * w / n, 0), w / n, people.get(i));
        }
        for (int i = 1; i < n; i++) {
            pen.rect(i * w / n - 3, 0, 6, PEOPLE, Tone.FRAME);
        }
        pen.rect(0, PEOPLE, w, 7, Tone.FRAME);
    }

    private void paintPane(Pen pen, float w, Pane pane) {
        boolean dark = pane.light() == Light.DARK || pen.is(Palette.CONTRAST);
        pen.rect(0, 0, w, PEOPLE, dark ? Tone.DARK : pane.light().tone());
        Face.draw(pen.within(0, 0, w, PEOPLE - 19), pane.person(), pane.mood(), w / 2, 27, 16);
        Type type = pane.light() == Light.LIT ? Type.LABEL_BOLD : Type.LABEL_STRONG;
        pen.textMid(pane.name(), w / 2, PEOPLE - 5, type, dark ? Tone.WHITE : NAME);
    }

    private void paintQuote(Pen pen, float w) {
        if (quote.isEmpty()) {
            return;
        }
        float room = bubbleRoom(w);
        float textWidth = look().fonts().wrap(quote, room, Type.BODY).stream()
                .map(line -> width(line, Type.BODY))
                .max(Float::compare)
                .orElse(room);
        float bubble = textWidth + 32;
        float h = 18 + 21 * lines(quote, room, Type.BODY);
        float x = (w - bubble) / 2;
        float y = PEOPLE + 16;
        float tip = Math.max(getHeight() - TOP - sill() - 88 - FACE - 4, y + h + 6);
        Speech.draw(pen, x, y, bubble, h, Speech.Side.BOTTOM, bubble / 2, w / 2, tip);
        pen.paragraph(quote, x + 16, y + 24, room, Type.BODY, Tone.INK, 21);
    }

    private float bubbleRoom(float w) {
        float most = w - 52;
        for (float room = 210; room < most; room += 40) {
            if (lines(quote, room, Type.BODY) <= 2) {
                return room;
            }
        }
        return most;
    }

    private float sill() {
        float each = (getWidth() - 12) / Math.max(1, wishes.size());
        int rows = 2;
        for (Wish wish : wishes) {
            rows = Math.max(rows, lines(wish.words(), each, Type.LABEL_STRONG));
        }
        return 48 + 18 * rows;
    }

    private void paintSill(Pen pen, float y) {
        float w = getWidth() - 12;
        pen.rect(6, y, w, 12, Tone.FRAME);
        pen.rect(6, y + 12, w, 4, Tone.FOLD2);
        pen.rect(6, y + 16, w, getHeight() - y - 22, Tone.PAPER);
        float each = w / Math.max(1, wishes.size());
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            float cx = 6 + (i + .5f) * each;
            Street.pot(pen, cx, y, wish.stage());
            Type type = wish.told() ? Type.LABEL_STRONG : Type.LABEL;
            float line = y + 37;
            for (String words : look().fonts().wrap(wish.words(), each, type)) {
                pen.textMid(words, cx, line, type, wish.told() ? Tone.INK : Tone.INK2);
                line += 18;
            }
        }
    }
}
