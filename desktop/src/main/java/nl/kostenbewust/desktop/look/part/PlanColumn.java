package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A column of a plan: who does it, and the steps they do. */
public final class PlanColumn extends Panel {
    /** Who does the steps of a column. */
    public enum Doer {
        /** The resident; a house. */
        SELF,
        /** Family and neighbours; two rings. */
        NETWORK,
        /** Team and agencies; a case. */
        PROFESSIONAL
    }

    /** A column without steps. */
    public PlanColumn(Look look, Doer doer, String title, String about) {
        super(look);
        pad(8, 10, 10, 10);
        add(new Heading(look, doer, title, about)).growX().height(34).row();
    }

    /** Adds a step or an empty place under what is there. */
    public PlanColumn step(Actor step) {
        add(step).growX().padBottom(6).row();
        return this;
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, 0, getWidth(), getHeight(), 6, Tone.INSET);
    }

    private static final class Heading extends Figure {
        private static final Paint HOUSE = Paint.of("1F5446", "F5EFE2", "FFFFFF");
        private final Doer doer;
        private final String title;
        private final String about;

        Heading(Look look, Doer doer, String title, String about) {
            super(look);
            this.doer = doer;
            this.title = title;
            this.about = about;
        }

        @Override
        public float getPrefWidth() {
            return 44 + width(title, Type.BOLD) + width(about, Type.LABEL);
        }

        @Override
        protected void paint(Pen pen) {
            switch (doer) {
                case SELF -> Corner.INVOLVEMENT.draw(pen, 12, 14, 8, HOUSE);
                case NETWORK -> {
                    pen.ring(7, 14, 6, Tone.INK, 2);
                    pen.ring(17, 14, 6, Tone.INK, 2);
                }
                case PROFESSIONAL -> {
                    pen.frame(4, 8, 16, 12, 2, Tone.INK, 2);
                    pen.line(Tone.INK, 2, 9, 6, 15, 6);
                }
            }
            pen.text(title, 30, 19, Type.BOLD, Tone.INK);
            if (getPrefWidth() + 8 <= getWidth()) {
                pen.textEnd(about, getWidth() - 4, 19, Type.LABEL, Tone.INK2);
            }
        }
    }
}
