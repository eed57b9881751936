package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** Draws a person's head and shoulders; every length is a share of the radius r. */
public final class Face {
    private static final Paint LINE = Paint.of("22201F");

    private final Pen pen;
    private final Person person;
    private final Mood mood;
    private final float r;
    private final float lineWidth;

    private Face(Pen pen, Person person, Mood mood, float r) {
        this.pen = pen;
        this.person = person;
        this.mood = mood;
        this.r = r;
        this.lineWidth = Math.max(1.6f, .085f * r);
    }

    /** Draws head and shoulders around the middle of the head. */
    public static void draw(Pen pen, Person person, Mood mood, float cx, float cy, float r) {
        Face body = new Face(pen.at(cx, cy), person, mood, r);
        body.drawHairBehind();
        body.drawShoulders();
        body.lowered().drawAll();
    }

    /** Draws the head alone. */
    public static void head(Pen pen, Person person, Mood mood, float cx, float cy, float r) {
        Face head = new Face(pen.at(cx, cy), person, mood, r);
        head.drawHairBehind();
        head.lowered().drawAll();
    }

    private Face lowered() {
        float drop = mood == Mood.CLOSED ? .10f : mood == Mood.TENSE ? .03f : 0;
        return new Face(pen.at(0, drop * r), person, mood, r);
    }

    private void drawAll() {
        disc(-.93f, .12f, .17f, person.skin().paint());
        disc(.93f, .12f, .17f, person.skin().paint());
        pen.ellipse(0, .08f * r, .92f * r, 1.02f * r, person.skin().paint());
        if (person.beard()) {
            shape(person.hairPaint(), join(arc(0, .1f, .9f, 1, 8, 173), .5f * -1, .36f, .5f, .36f));
        }
        drawHair();
        if (person.glasses()) {
            drawGlasses();
        }
        drawEyes();
        if (person.hand()) {
            drawHand();
        } else {
            drawMouth();
        }
    }

    private void drawHairBehind() {
        if (person.hair() == Hair.LONG) {
            shape(person.hairPaint(), -1.04f, -.2f, -.98f, 1.15f, .98f, 1.15f, 1.04f, -.2f);
        }
    }

    private void drawShoulders() {
        shape(person.shirt(), -1.35f, 2.2f, -1.2f, 1.35f, -.55f, 1.08f, .55f, 1.08f, 1.2f, 1.35f, 1.35f, 2.2f);
        pen.rect(
                -.28f * r, .75f * r, .56f * r, .45f * r, .15f * r, person.skin().paint());
        shape(person.skin().paint(), -.4f, 1.08f, .4f, 1.08f, 0, 1.42f);
    }

    private void drawHair() {
        Paint paint = person.hairPaint();
        switch (person.hair()) {
            case SHORT -> crown(.7f, -.42f, .1f, -.5f, -.75f, -.36f);
            case FRINGE -> crown(.92f, -.1f, .7f, -.22f, -.7f, -.22f, -.92f, -.1f);
            case LONG -> crown(.86f, -.1f, .3f, -.56f, -.5f, -.42f, -.9f, -.02f);
            case BUN -> {
                disc(0, -1.12f, .36f, paint);
                crown(.8f, -.3f, 0, -.6f, -.8f, -.3f);
            }
            case CURLY -> {
                for (int a = 185; a < 360; a += 22) {
                    disc(.88f * cos(a), -.05f + .88f * sin(a), .3f, paint);
                }
                crown(.7f, -.4f, -.7f, -.4f);
            }
            case SCARF -> {
                pen.ellipse(0, .1f * r, 1.06f * r, 1.14f * r, paint);
                pen.ellipse(0, .14f * r, .72f * r, .82f * r, person.skin().paint());
            }
            case BALD -> {
                shape(paint, -.95f, -.1f, -.9f, -.45f, -.72f, -.5f, -.8f, -.05f);
                shape(paint, .95f, -.1f, .9f, -.45f, .72f, -.5f, .8f, -.05f);
            }
        }
    }

    private void crown(float... fringe) {
        shape(person.hairPaint(), join(arc(0, 0, .98f, 1.02f, 190, 350), fringe));
    }

    private void drawGlasses() {
        float width = Math.max(1.2f, .05f * r);
        pen.ring(-.36f * r, .06f * r, .24f * r, LINE, width);
        pen.ring(.36f * r, .06f * r, .24f * r, LINE, width);
        pen.line(LINE, width, -.12f * r, .06f * r, .12f * r, .06f * r);
    }

    private void drawEyes() {
        switch (mood) {
            case CLOSED -> {
                line(-.49f, .12f, -.23f, .12f);
                line(.23f, .12f, .49f, .12f);
                brows(.02f, .06f);
            }
            case TENSE -> eyes(.085f, -.10f, .06f);
            case WAITING -> eyes(.085f, 0, 0);
            case HOPEFUL -> eyes(.095f, -.08f, -.05f);
            case RELIEVED -> {
                pen.arc(-.36f * r, .14f * r, .15f * r, .15f * r, 200, 340, LINE, lineWidth);
                pen.arc(.36f * r, .14f * r, .15f * r, .15f * r, 200, 340, LINE, lineWidth);
                brows(-.10f, -.04f);
            }
        }
    }

    private void eyes(float size, float inner, float outer) {
        disc(-.36f, .06f, size, LINE);
        disc(.36f, .06f, size, LINE);
        brows(inner, outer);
    }

    private void brows(float inner, float outer) {
        line(-.19f, -.24f + inner, -.55f, -.24f + outer);
        line(.19f, -.24f + inner, .55f, -.24f + outer);
    }

    private void drawMouth() {
        switch (mood) {
            case CLOSED -> line(-.2f, .58f, .2f, .58f);
            case TENSE -> line(-.26f, .64f, -.09f, .55f, .09f, .64f, .26f, .56f);
            case WAITING -> line(-.18f, .58f, .2f, .55f);
            case HOPEFUL -> pen.arc(0, .46f * r, .28f * r, .2f * r, 25, 155, LINE, lineWidth);
            case RELIEVED -> {
                float[] smile = scale(arc(0, .5f, .32f, .32f, 0, 180));
                pen.polygon(Tone.WHITE, LINE, lineWidth * .7f, smile);
            }
        }
    }

    private void drawHand() {
        shape(person.shirt(), .36f, .81f, .68f, .86f, 1.21f, 2.26f, .61f, 2.36f);
        pen.rect(-.06f * r, .5f * r, .66f * r, .5f * r, .2f * r, person.skin().paint());
        for (int i = 0; i < 4; i++) {
            float x = (-.44f + .03f * i) * r;
            float y = (.46f + .135f * i) * r;
            pen.box(
                    x,
                    y,
                    .72f * r,
                    .15f * r,
                    .067f * r,
                    person.skin().paint(),
                    person.skin().shade(),
                    .8f);
        }
    }

    private void disc(float x, float y, float size, Paint paint) {
        pen.disc(x * r, y * r, size * r, paint);
    }

    private void shape(Paint paint, float... points) {
        pen.polygon(paint, scale(points));
    }

    private void line(float... points) {
        pen.line(LINE, lineWidth, scale(points));
    }

    private float[] scale(float... points) {
        float[] scaled = points.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= r;
        }
        return scaled;
    }

    private static float[] arc(float cx, float cy, float rx, float ry, int from, int to) {
        int n = 16;
        float[] points = new float[2 * n + 2];
        for (int i = 0; i <= n; i++) {
            float angle = from + (to - from) * (float) i / n;
            points[2 * i] = cx + rx * cos(angle);
            points[2 * i + 1] = cy + ry * sin(angle);
        }
        return points;
    }

    private static float[] join(float[] first, float... second) {
        float[] joined = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static float cos(float degrees) {
        return (float) Math.cos(Math.toRadians(degrees));
    }

    private static float sin(float degrees) {
        return (float) Math.sin(Math.toRadians(degrees));
    }
}
