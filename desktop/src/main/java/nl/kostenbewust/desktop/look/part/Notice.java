package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** Something worth noticing: a sign, a title, what it is and what to do with it. Grows with its text. */
public final class Notice extends Figure {
    private static final Paint WALLET = Paint.of("8A5A00");
    private static final Paint CLASP = Paint.of("6B4000");
    private static final float SHADOW = 3;
    private static final float LEADING = 21;
    private final Kind kind;
    private final String title;
    private final String text;
    private final String foot;

    /** What a notice is about. */
    public enum Kind {
        /** The wrong purse: who saves is not who pays. */
        WALLET(Tone.RETURN_TINT, Tone.RETURN_TEXT),
        /** What would help. */
        ADVICE(Tone.OK_TINT, Tone.OK),
        /** A danger. */
        ALARM(Tone.PAPER, Tone.ALARM),
        /** Anything else. */
        PLAIN(Tone.PAPER, Tone.INK2);

        private final Tone ground;
        private final Tone foot;

        Kind(Tone ground, Tone foot) {
            this.ground = ground;
            this.foot = foot;
        }
    }

    /** A notice; the last line may be empty. */
    public Notice(Look look, Kind kind, String title, String text, String foot) {
        super(look);
        this.kind = kind;
        this.title = title;
        this.text = text;
        this.foot = foot;
    }

    @Override
    protected boolean flows() {
        return true;
    }

    @Override
    public float getPrefWidth() {
        return indent() + 14 + Math.max(width(title, Type.HEADING), 300);
    }

    @Override
    public float getPrefHeight() {
        float height = 26 + lines(title, room(), Type.HEADING) * 24 + lines(text, room(), Type.BODY) * LEADING;
        return SHADOW
                + height
                + (foot.isEmpty() ? 0 : 12 + lines(foot, room(), Type.LABEL_STRONG) * Type.LABEL.leading());
    }

    @Override
    protected void paint(Pen pen) {
        float h = getHeight() - SHADOW;
        Paint edge = kind == Kind.ALARM
                ? Tone.ALARM
                : kind == Kind.ADVICE && !pen.is(Palette.CONTRAST) ? kind.ground : Tone.LINE;
        if (kind != Kind.ADVICE) {
            pen.rect(0, SHADOW, getWidth(), h, 8, Tone.LINE);
        }
        pen.box(0, 0, getWidth(), h, 8, kind.ground, edge, 1);
        paintSign(pen);
        float y = pen.paragraph(title, indent(), 30, room(), Type.HEADING, Tone.INK, 24) + 1;
        y = pen.paragraph(text, indent(), y, room(), Type.BODY, Tone.INK, LEADING);
        pen.paragraph(foot, indent(), y + 8, room(), Type.LABEL_STRONG, kind.foot);
    }

    private void paintSign(Pen pen) {
        if (kind == Kind.WALLET) {
            pen.box(20, 22, 44, 32, 5, WALLET, pen.is(Palette.CONTRAST) ? Tone.WHITE : WALLET, 1);
            pen.rect(46, 32, 22, 12, 3, Tone.GLOW);
            pen.disc(54, 38, 2.5f, CLASP);
        } else if (kind == Kind.ALARM) {
            pen.polygon(Tone.ALARM, 18, 40, 32, 16, 46, 40);
            pen.textMid("!", 32, 38, Type.BOLD, Tone.ONALARM);
        }
    }

    private float indent() {
        return kind == Kind.WALLET ? 82 : kind == Kind.ALARM ? 60 : 14;
    }

    private float room() {
        return Math.max(80, (getWidth() > 0 ? getWidth() : 464) - indent() - 16);
    }
}
