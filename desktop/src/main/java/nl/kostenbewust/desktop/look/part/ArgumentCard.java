package nl.kostenbewust.desktop.look.part;

import java.util.List;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Motion;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Curtain;
import nl.kostenbewust.desktop.look.sign.Mark;

/** An argument in the hand: its corner, what it says and what it rests on. A picked card stands ten units higher. */
public final class ArgumentCard extends Press {
    private static final float W = 190;
    private static final float H = 200;
    private static final float LIFT = 10;
    private static final float LEADING = 20;
    private static final float TITLE = 14;
    private static final float GROUND = 32;
    private static final Paint FOOT = Paint.either(Tone.BRAND2, Tone.WHITE);
    private final Argument argument;
    private String laid = "";
    private boolean picked;
    private float lift;

    /**
     * An argument.
     *
     * @param corner the corner it belongs to
     * @param cornerName what that corner is called
     * @param title what it says
     * @param rests what it rests on
     */
    public record Argument(Corner corner, String cornerName, String title, List<Ground> rests) {}

    /**
     * Something an argument rests on.
     *
     * @param text what it is
     * @param known whether it is known; else a curtain stands before it
     */
    public record Ground(String text, boolean known) {}

    /** A card with a key; the key may be null. */
    public ArgumentCard(Look look, Argument argument, Key key, Runnable action) {
        super(look);
        this.argument = argument;
        key(key);
        onPress(action);
    }

    /** Says at its foot that it lies on the table; an empty text takes that back. */
    public ArgumentCard laid(String words) {
        laid = words;
        return this;
    }

    /** Shows it picked, as it was before: it does not move. */
    public ArgumentCard raised() {
        picked = true;
        lift = LIFT;
        return this;
    }

    /** Picks it or puts it back: it rises or sinks. */
    public ArgumentCard picked(boolean next) {
        if (picked != next) {
            picked = next;
            look().motion().move(this, 0, Motion.STEP, lift, next ? LIFT : 0, value -> lift = value);
        }
        return this;
    }

    @Override
    public boolean entered() {
        // What is picked waits to be laid: Enter does that, Space puts it back.
        return !picked;
    }

    @Override
    public float corner() {
        return 8;
    }

    @Override
    public float getPrefWidth() {
        return W;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefHeight() {
        float body = 34 + 10 + lines(argument.title(), room(TITLE), Type.STRONG) * LEADING;
        for (Ground ground : argument.rests()) {
            body += lines(ground.text(), room(GROUND), Type.LABEL_STRONG) * Type.LABEL.leading() + 2;
        }
        return LIFT + 3 + Math.max(H, body + (laid.isEmpty() ? 12 : 46));
    }

    @Override
    protected void paint(Pen page) {
        Pen pen = page.at(0, LIFT - lift);
        float h = getHeight() - LIFT - 3;
        Corner corner = argument.corner();
        if (picked) {
            pen.frame(-5.5f, -5.5f, getWidth() + 11, h + 14, 13, Tone.WHITE, 2);
            pen.frame(-3, -3, getWidth() + 6, h + 9, 11, Tone.GLOW, 3);
        }
        pen.rect(0, 3, getWidth(), h, 8, Tone.LINE);
        pen.box(0, 0, getWidth(), h, 8, Tone.PAPER, corner.fill(), hovered() ? 2 : 1.4f);
        paintHead(pen, corner);
        paintBody(pen);
        if (!laid.isEmpty()) {
            paintFoot(pen.at(0, h - 34));
        }
    }

    private void paintHead(Pen pen, Corner corner) {
        head(pen, getWidth(), 34, corner);
        corner.draw(pen, 18, 17, 7);
        pen.text(argument.cornerName(), 33, 22, Type.LABEL_BOLD, corner.text());
        key().ifPresent(key -> {
            pen.box(getWidth() - 28, 7, 20, 20, 4, Tone.PAPER, corner.fill(), 1);
            pen.textMid(key.cap(), getWidth() - 18, 22, Type.LABEL_STRONG, corner.text());
        });
    }

    private void paintBody(Pen pen) {
        float y = pen.paragraph(argument.title(), 14, 58, room(TITLE), Type.STRONG, Tone.INK, LEADING) + 2;
        for (Ground ground : argument.rests()) {
            Type type = ground.known() ? Type.LABEL : Type.LABEL_STRONG;
            if (ground.known()) {
                Mark.CHECK.draw(pen, 19, y - 4);
            } else {
                Curtain.draw(pen, 14, y - 11, 12, 14, 2);
            }
            y = pen.paragraph(ground.text(), GROUND, y, room(GROUND), type, ground.known() ? Tone.INK2 : Tone.INK) + 2;
        }
    }

    private float room(float indent) {
        return Math.max(60, (getWidth() > 0 ? getWidth() : W) - indent - 12);
    }

    private void paintFoot(Pen pen) {
        pen.rect(1, 0, getWidth() - 2, 33, 7, FOOT);
        Tone text = pen.is(Palette.CONTRAST) ? Tone.PAPER : Tone.WHITE;
        float x = (getWidth() - pen.width(laid, Type.LABEL_STRONG) - 19) / 2;
        Mark.CHECK.draw(pen, x + 5, 16, text);
        pen.text(laid, x + 19, 21, Type.LABEL_STRONG, text);
    }

    /** The tinted head of a card with a line under it. */
    static void head(Pen pen, float w, float h, Corner corner) {
        pen.rect(1, 1, w - 2, h, 7, corner.tint());
        pen.rect(1, h / 2, w - 2, h / 2, corner.tint());
        pen.rect(0, h, w, 1, corner.fill());
    }
}
