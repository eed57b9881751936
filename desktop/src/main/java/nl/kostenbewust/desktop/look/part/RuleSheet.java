package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Mark;

/** The rule that lies on the table: where it comes from, what it says, and the openings found or still to be read. */
public final class RuleSheet extends Panel {
    private static final float SHADOW = 6;

    /** A rule without openings. */
    public RuleSheet(Look look, String title, String law, String quote) {
        super(look);
        pad(8, 14, 10 + SHADOW, 14 + SHADOW);
        Table head = new Table();
        head.add(new Words(look, title, Type.LABEL_BOLD, Tone.INK2))
                .padLeft(2)
                .padRight(12)
                .top();
        head.add(Words.wrapped(look, law, Type.LABEL, Tone.INK2).align(Align.right))
                .growX()
                .padRight(2);
        add(head).growX().row();
        add(Words.wrapped(look, quote, Type.BODY, Tone.INK))
                .growX()
                .pad(3, 2, 3, 2)
                .row();
        add(new Rule(look)).growX().padBottom(7).row();
    }

    /** Adds an opening that was found. */
    public RuleSheet opening(String text) {
        add(new Opening(look(), text)).growX().padBottom(5).row();
        return this;
    }

    /** Adds a part that is still to be read. */
    public RuleSheet unread(UnknownRow row) {
        add(row).growX().row();
        return this;
    }

    @Override
    protected void paint(Pen pen) {
        float w = getWidth() - SHADOW;
        float h = getHeight() - SHADOW;
        pen.rect(SHADOW, SHADOW, w, h, Tone.TABLE_SHADOW);
        pen.box(0, 0, w, h, 2, Tone.RECEIPT, Tone.LINE, 1);
    }

    private static final class Opening extends Figure {
        private final String text;

        Opening(Look look, String text) {
            super(look);
            this.text = text;
        }

        @Override
        protected boolean flows() {
            return true;
        }

        @Override
        public float getPrefWidth() {
            return 36 + width(text, Type.LABEL_STRONG);
        }

        @Override
        public float getPrefHeight() {
            return 12 + lines(text, room(), Type.LABEL_STRONG) * Type.LABEL.leading();
        }

        @Override
        protected void paint(Pen pen) {
            pen.rect(0, 0, getWidth(), getHeight(), 3, Tone.OK_TINT);
            Mark.CHECK.draw(pen, 14, 15);
            pen.paragraph(text, 28, 20, room(), Type.LABEL_STRONG, Tone.INK);
        }

        private float room() {
            return Math.max(60, (getWidth() > 0 ? getWidth() : 340) - 36);
        }
    }
}
