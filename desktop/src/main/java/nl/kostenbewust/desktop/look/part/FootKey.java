package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** Words with a key cap on a dark band: something that is always at hand. */
public final class FootKey extends Press {
    private final String label;

    /** A word and its key. */
    public FootKey(Look look, String label, Key key, Runnable action) {
        super(look);
        this.label = label;
        key(key);
        onPress(action);
    }

    @Override
    public float getPrefWidth() {
        return width(label, Type.STRONG)
                + key().map(key -> 10 + Caps.width(look(), key)).orElse(0f);
    }

    @Override
    public float getPrefHeight() {
        return 32;
    }

    @Override
    protected void paint(Pen pen) {
        float middle = getHeight() / 2;
        pen.text(label, 0, middle + Type.STRONG.drop(), Type.STRONG, Tone.ONBRAND);
        key().ifPresent(key -> Caps.draw(pen, key, width(label, Type.STRONG) + 10, middle, Tone.ONBRAND2));
        if (hovered()) {
            pen.rect(0, getHeight() - 3, width(label, Type.STRONG), 2, Tone.GLOW);
        }
    }
}
