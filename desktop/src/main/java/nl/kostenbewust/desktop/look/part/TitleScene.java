package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Type;

/** The title screen behind its doors: a night sky with the name of the game, the town far off, and the street. */
public final class TitleScene extends Figure {
    /** How far above the lower edge the houses stand, in units. */
    public static final float GROUND = 96;

    private static final Paint TITLE = night("F8F3E6", "FFFFFF");
    private static final Paint ABOUT = night("E8DEC8", "FFFFFF");
    private static final Paint NIGHT = night("1B2838", "000000");
    private static final Paint[] SKY = {
        night("243447", "000000"), night("3A4155", "000000"), night("6A5660", "000000"), night("A8705E", "000000")
    };
    private static final Paint TOWN = night("2A3240", "1A1A1A");
    private static final Paint TREE = night("26352F", "1A1A1A");
    private static final Paint TRUNK = night("1E2724", "1A1A1A");
    private static final Paint HEDGE = night("1C2724", "000000");
    private static final Paint STAR = night("E8E2D2", "FFFFFF");
    private static final Paint MOON = night("F3E6C4", "FFFFFF");
    private static final Paint STOEP = night("55534F", "000000");
    private static final Paint STOEP_JOINT = night("47464A", "FFFFFF");
    private static final Paint STREET = night("3A3C42", "000000");
    private static final Paint STREET_JOINT = night("2F3137", "000000");
    private static final int[][] STARS = {
        {60, 70},
        {330, 60},
        {560, 60},
        {880, 60},
        {980, 150},
        {1240, 90},
        {760, 190},
        {610, 40},
        {1160, 200},
        {120, 240}
    };
    private static final int[][] TREES = {{250, 34}, {290, 42}, {330, 30}, {860, 36}, {905, 46}, {950, 34}, {1240, 44}};
    private final String title;
    private final String about;

    /** A street under a title and a line about it. */
    public TitleScene(Look look, String title, String about) {
        super(look);
        this.title = title;
        this.about = about;
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, 0, getWidth(), getHeight(), NIGHT);
        // The picture is 800 high and stands on the lower edge; a lower window loses sky.
        Pen ground = pen.at(0, getHeight() - 800);
        paintSky(ground);
        paintTown(ground);
        paintStreet(ground);
        paintStars(ground);
        float y = Math.max(70, getHeight() - 662);
        pen.text(title, 80, y, Type.TITLE, TITLE);
        pen.text(about, 82, y + 44, Type.INTRO, ABOUT);
    }

    private void paintSky(Pen pen) {
        float w = getWidth();
        pen.rect(0, 236, w, 80, SKY[0]);
        pen.rect(0, 310, w, 90, SKY[1]);
        pen.rect(0, 390, w, 100, SKY[2]);
        pen.rect(0, 450, w, 100, SKY[3]);
    }

    private void paintStars(Pen pen) {
        float scale = getWidth() / 1280;
        for (int[] star : STARS) {
            pen.disc(star[0] * scale, star[1], 1.7f, STAR);
        }
        pen.disc(1130 * scale, 110, 34, MOON);
        pen.disc(1130 * scale + 16, 100, 30, NIGHT);
    }

    private void paintTown(Pen pen) {
        Pen p = pen.at((getWidth() - 1280) / 2, 0);
        p.polygon(TOWN, 0, 520, 0, 430, 60, 430, 60, 410, 120, 410, 120, 440, 190, 440, 190, 520);
        p.rect(590, 330, 34, 200, TOWN);
        p.polygon(TOWN, 584, 332, 607, 262, 630, 332);
        p.rect(540, 420, 150, 110, TOWN);
        p.polygon(TOWN, 534, 422, 560, 392, 690, 392, 700, 422);
        for (int[] tree : TREES) {
            p.disc(tree[0], 490 - tree[1] * .4f, tree[1], TREE);
            p.rect(tree[0] - 3, 480, 6, 40, TRUNK);
        }
    }

    private void paintStreet(Pen pen) {
        float w = getWidth();
        pen.rect(0, 540, w, 170, HEDGE);
        for (float x = 0; x < w + 20; x += 30) {
            pen.disc(x, 544, 18, HEDGE);
        }
        pen.rect(0, 704, w, 96, STREET);
        pen.rect(0, 704, w, 22, STOEP);
        for (float x = 0; x < w; x += 34) {
            pen.line(STOEP_JOINT, 1, x, 705, x, 725);
        }
        for (int row = 0; row < 4; row++) {
            for (float x = row % 2 * 20; x < w; x += 40) {
                pen.line(STREET_JOINT, 1.5f, x, 740 + row * 14, x + 14, 740 + row * 14);
            }
        }
    }

    private static Paint night(String hex, String contrast) {
        return Paint.of(hex, hex, contrast);
    }
}
