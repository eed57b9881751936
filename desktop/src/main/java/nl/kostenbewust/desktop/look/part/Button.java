package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A button on its base, with its key cap; when it cannot be pressed it says why beneath. */
public final class Button extends Press {
    private static final float BASE = 3;
    private static final float CORNER = 7;
    private static final Paint ON_BRAND_BASE = Paint.of("0A211B", "0A211B", "FFFFFF");
    private final Kind kind;
    private float height = 44;
    private String label;
    private String reason = "";

    /** What a button is for. */
    @SuppressWarnings("ImmutableEnumChecker") // paints never change
    public enum Kind {
        /** The usual way on. */
        PRIMARY(Tone.BRAND2, Tone.ON_BRAND2, Paint.either(Tone.BRAND, Tone.WHITE)),
        /** The one next step of a screen. */
        WARM(Tone.GLOW, Tone.ONGLOW, Tone.GLOW_BASE),
        /** Everything else. */
        PLAIN(Tone.PAPER, Tone.INK, Tone.LINE),
        /** A step on the dark bar. */
        ON_BRAND(Tone.BRAND2, Tone.ON_BRAND2, ON_BRAND_BASE);

        private final Paint fill;
        private final Paint text;
        private final Paint base;

        Kind(Paint fill, Paint text, Paint base) {
            this.fill = fill;
            this.text = text;
            this.base = base;
        }
    }

    /** A button that does something when it is pressed. */
    public Button(Look look, Kind kind, String label, Runnable action) {
        super(look);
        this.kind = kind;
        this.label = label;
        onPress(action);
    }

    /** The same button with a key. */
    public Button with(Key key) {
        key(key);
        return this;
    }

    /** A lower button, 36 units, for tight places. */
    public Button tight() {
        height = 36;
        invalidateHierarchy();
        return this;
    }

    /** Changes its label. */
    public void label(String next) {
        label = next;
        invalidateHierarchy();
    }

    /** Makes it impossible to press and says why; an empty reason makes it possible again. */
    public Button because(String next) {
        reason = next;
        enabled(next.isEmpty());
        invalidateHierarchy();
        return this;
    }

    @Override
    protected boolean flows() {
        return !reason.isEmpty();
    }

    @Override
    public float getPrefWidth() {
        return width(label, Type.STRONG) + capRoom() + 40;
    }

    @Override
    public float getPrefHeight() {
        float beneath = reason.isEmpty() ? 0 : 4 + Type.LABEL.leading() * lines(reason, reasonWidth(), Type.LABEL);
        return height + BASE + beneath;
    }

    @Override
    protected void paint(Pen pen) {
        if (!enabled()) {
            paintDisabled(pen);
            return;
        }
        pen.rect(0, BASE, getWidth(), height, CORNER, kind.base);
        Pen face = pen.at(0, held() ? BASE : 0);
        if (kind == Kind.PLAIN) {
            face.box(0, 0, getWidth(), height, CORNER, hovered() ? Tone.INSET : kind.fill, Tone.INK2, 1.5f);
        } else {
            face.rect(0, 0, getWidth(), height, CORNER, kind.fill);
        }
        paintLabel(face, kind.text);
    }

    private void paintDisabled(Pen pen) {
        pen.dashedFrame(.75f, .75f, getWidth() - 1.5f, height - 1.5f, CORNER, Tone.INK2, 1.4f, 5, 4);
        paintLabel(pen, kind == Kind.ON_BRAND ? Tone.ONBRAND2 : Tone.INK2);
        float y = height + BASE + 4 + Type.LABEL.size();
        Tone tone = kind == Kind.ON_BRAND ? Tone.ONBRAND2 : Tone.INK2;
        pen.paragraph(reason, 0, y, reasonWidth(), Type.LABEL, tone);
    }

    private void paintLabel(Pen pen, Paint paint) {
        float x = (getWidth() - width(label, Type.STRONG) - capRoom()) / 2;
        pen.text(label, x, height / 2 + Type.STRONG.drop(), Type.STRONG, paint);
        key().ifPresent(key -> {
            float left = x + width(label, Type.STRONG) + 10;
            Caps.draw(pen, key, left, height / 2, paint);
        });
    }

    private float capRoom() {
        return key().map(key -> 10 + Caps.width(look(), key)).orElse(0f);
    }

    private float reasonWidth() {
        return getWidth() > 0 ? getWidth() : width(label, Type.STRONG) + capRoom() + 40;
    }
}
