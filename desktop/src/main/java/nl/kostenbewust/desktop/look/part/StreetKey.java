package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;
import nl.kostenbewust.desktop.look.sign.Street;

/** The key to the street's signs: what a curtain, light and post mean. */
public final class StreetKey extends Figure {
    private static final float HEIGHT = 32;
    private static final float SIGN = 26;
    private static final float GAP = 14;
    private final String[] words;

    /** What each sign means. */
    public StreetKey(Look look, String curtain, String light, String post) {
        super(look);
        words = new String[] {curtain, light, post};
    }

    @Override
    public float getPrefWidth() {
        float w = GAP;
        for (String word : words) {
            w += SIGN + width(word, Type.LABEL_STRONG) + GAP;
        }
        return w;
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    @Override
    protected void paint(Pen pen) {
        pen.box(0, 0, getWidth(), HEIGHT, HEIGHT / 2, Tone.PAPER, Tone.LINE, 1);
        float x = GAP;
        for (int i = 0; i < words.length; i++) {
            paintSign(pen.at(x, 8), i);
            pen.text(words[i], x + SIGN, 21, Type.LABEL_STRONG, Tone.INK);
            x += SIGN + width(words[i], Type.LABEL_STRONG) + GAP;
        }
    }

    private static void paintSign(Pen pen, int index) {
        switch (index) {
            case 0 -> {
                pen.rect(0, 0, 18, 16, Tone.GLOW);
                Curtain.draw(pen, 0, 0, 5, 16, 1);
                Curtain.draw(pen, 13, 0, 5, 16, 1);
            }
            case 1 -> pen.rect(1, 0, 16, 16, 2, Tone.GLOW);
            default -> Street.envelope(pen, 1, 3, 16, 11, 0, true);
        }
    }
}
