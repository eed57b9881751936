package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** What lies behind the far buildings: three bands of sky, sun, clouds and trees. */
public final class SkyScene extends Figure {
    private static final float HORIZON = StreetScene.HORIZON;
    private static final Paint STAR = Paint.of("E8E2D2");
    private static final int[][] STARS = {
        {120, 110}, {330, 150}, {520, 100}, {760, 120}, {1020, 104}, {1220, 140}, {640, 170}
    };
    private static final float[][] TREES = {
        {22, .8f}, {236, .9f}, {424, .7f}, {664, .85f}, {862, .75f}, {1058, .9f}, {1262, .9f}
    };
    private final float late;

    /** A sky; late is how much of the month's time is spent, 0 to 1: the sun sinks with it. */
    public SkyScene(Look look, float late) {
        super(look);
        this.late = late;
    }

    @Override
    public float getPrefHeight() {
        return StreetScene.PAVEMENT + 248;
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, 0, getWidth(), getHeight(), Tone.SKY1);
        pen.rect(0, 190, getWidth(), 140, Tone.SKY2);
        pen.rect(0, 262, getWidth(), 100, Tone.SKY3);
        if (!pen.is(Palette.CONTRAST)) {
            paintSky(pen);
        }
        for (float[] tree : TREES) {
            paintTree(pen.at(tree[0] * getWidth() / 1280, HORIZON).scaled(tree[1]));
        }
    }

    private void paintSky(Pen pen) {
        float scale = getWidth() / 1280;
        boolean evening = pen.is(Palette.EVENING);
        pen.disc(scale * (evening ? 866 : 930), evening ? 286 : 128 + 150 * late, 30, Tone.SUN);
        if (evening) {
            for (int[] star : STARS) {
                pen.disc(star[0] * scale, star[1], 1.6f, STAR);
            }
        }
        paintCloud(pen.at(40 * scale, 178));
        paintCloud(pen.at(430 * scale, 150).scaled(.8f));
        paintCloud(pen.at(1080 * scale, 140).scaled(1.1f));
    }

    private static void paintCloud(Pen pen) {
        pen.rect(0, 0, 120, 20, 10, Tone.CLOUD);
        pen.rect(28, -14, 60, 24, 12, Tone.CLOUD);
    }

    private static void paintTree(Pen pen) {
        pen.rect(-3, -34, 6, 34, Tone.STEM);
        pen.disc(0, -52, 24, Tone.HEDGE);
        pen.disc(-14, -40, 16, Tone.HEDGE);
        pen.disc(14, -42, 17, Tone.HEDGE2);
    }
}
