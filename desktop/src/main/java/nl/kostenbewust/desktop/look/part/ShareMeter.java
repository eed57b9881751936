package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Motion;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;

/** A number from 0 to 100: trust as curtains that part, ownership as four panes that light up. */
public final class ShareMeter extends Figure {
    private static final float BAR = 146;
    private final boolean trust;
    private final String name;
    private final String about;
    private final int value;
    private float shown;

    private ShareMeter(Look look, boolean trust, String name, String about, int value) {
        super(look);
        this.trust = trust;
        this.name = name;
        this.about = about;
        this.value = Math.max(0, Math.min(100, value));
        this.shown = this.value;
    }

    /** Trust: a wide window whose curtains part. */
    public static ShareMeter trust(Look look, String name, String about, int value) {
        return new ShareMeter(look, true, name, about, value);
    }

    /** Ownership: four panes that light up. */
    public static ShareMeter ownership(Look look, String name, String about, int value) {
        return new ShareMeter(look, false, name, about, value);
    }

    /** Lets it move from what it was to what it is. */
    public void slideFrom(int before) {
        look().motion().move(this, 0, Motion.SLIDE, before, value, next -> shown = next);
    }

    @Override
    public float getPrefWidth() {
        return 364;
    }

    @Override
    public float getPrefHeight() {
        return 42;
    }

    @Override
    protected void paint(Pen pen) {
        pen.text(name, 0, 17, Type.STRONG, Tone.INK);
        pen.text(about, 0, 34, Type.LABEL, Tone.INK2);
        pen.textEnd(String.valueOf(value), getWidth(), 23, Type.HEADING, Tone.INK);
        Pen bar = pen.at(getWidth() - 188, 9);
        if (trust) {
            bar.rect(0, 0, BAR, 16, 2, Tone.GLOW);
            Curtain.pair(bar, 0, 0, BAR, 16, shown / 100, 9);
            bar.frame(.5f, .5f, BAR - 1, 15, 2, Tone.INK2, 1.2f);
        } else {
            for (int i = 0; i < 4; i++) {
                float share = Math.min(1, Math.max(0, shown / 25 - i));
                bar.box(i * 37, 0, 35, 16, 2, Tone.DARK, Tone.LINE, 1);
                bar.rect(i * 37, 0, 35 * share, 16, 2, Tone.GLOW);
            }
        }
    }
}
