package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** The ground of the neighbourhood: the hedge before the far buildings, the pavement and the road. As high as {@link SkyScene}. */
public final class StreetScene extends Figure {
    /** Where the far buildings stand, from the top. */
    public static final float HORIZON = 338;

    /** Where the houses stand, from the top. */
    public static final float PAVEMENT = 552;

    /** A street. */
    public StreetScene(Look look) {
        super(look);
    }

    @Override
    public float getPrefHeight() {
        return PAVEMENT + 248;
    }

    @Override
    protected void paint(Pen pen) {
        paintHedge(pen);
        paintRoad(pen);
    }

    private void paintHedge(Pen pen) {
        pen.rect(0, HORIZON, getWidth(), 20, Tone.HEDGE2);
        for (float x = 8; x < getWidth() + 13; x += 26) {
            pen.disc(x, HORIZON + 2, 13, Tone.HEDGE2);
        }
        pen.rect(0, HORIZON + 14, getWidth(), PAVEMENT - HORIZON - 14, Tone.HEDGE);
    }

    private void paintRoad(Pen pen) {
        float y = PAVEMENT;
        pen.rect(0, y, getWidth(), 46, Tone.STOEP);
        pen.rect(0, y + 46, getWidth(), getHeight() - y - 46, Tone.STREET);
        for (float x = 0; x < getWidth(); x += 32) {
            pen.line(Tone.STOEP_JOINT, 1, x, y + 1, x, y + 14);
        }
        pen.line(Tone.STOEP_JOINT, 1, 0, y + 15, getWidth(), y + 15);
        if (pen.is(Palette.CONTRAST)) {
            return;
        }
        for (int row = 0; y + 58 + row * 12 < getHeight(); row++) {
            for (float x = row % 2 * 20; x < getWidth(); x += 40) {
                pen.line(Tone.STREET_JOINT, 1.4f, x, y + 58 + row * 12, x + 14, y + 58 + row * 12);
            }
        }
        pen.rect(0, y + 44, getWidth(), 4, Tone.STREET_JOINT);
    }
}
