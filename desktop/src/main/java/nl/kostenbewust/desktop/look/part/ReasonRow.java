package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** One reason of a score: its corner, its points, what was done, on what ground, and whether it was choice or chance. */
public final class ReasonRow extends Panel {
    /** A reason; the tag says where it came from. */
    public ReasonRow(Look look, Corner corner, String points, String text, String ground, Tag tag) {
        super(look);
        pad(6, 0, 6, 0);
        add(new Points(look, corner, points)).top().padRight(8);
        Table words = new Table();
        words.add(Words.wrapped(look, text, Type.STRONG, Tone.INK).leading(20))
                .growX()
                .colspan(2)
                .padTop(2)
                .row();
        words.add(Words.wrapped(look, ground, Type.LABEL, Tone.INK2)).growX().padTop(3);
        words.add(tag).bottom().padLeft(8).padTop(8);
        add(words).growX();
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, getHeight() - 1, getWidth(), 1, Tone.LINE);
    }

    private static final class Points extends Figure {
        private final Corner corner;
        private final String points;

        Points(Look look, Corner corner, String points) {
            super(look);
            this.corner = corner;
            this.points = points;
        }

        @Override
        public float getPrefWidth() {
            return Math.max(80, 38 + width(points, Type.TOTAL));
        }

        @Override
        public float getPrefHeight() {
            return 40;
        }

        @Override
        protected void paint(Pen pen) {
            corner.draw(pen, 14, 20, 10);
            pen.text(points, 38, 26, Type.TOTAL, corner.text());
        }
    }
}
