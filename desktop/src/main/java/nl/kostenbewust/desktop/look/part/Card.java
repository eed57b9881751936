package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A paper card with a hard shadow; a table to put things in. Its shadow takes the lowest three units. */
public final class Card extends Panel {
    private static final float SHADOW = 3;
    private static final float CORNER = 8;
    private Paint fill = Tone.PAPER;
    private Paint edge = Tone.LINE;
    private float edgeWidth = 1;
    private Table heading;

    /** An empty card. */
    public Card(Look look) {
        super(look);
        pad(12, 18, 16 + SHADOW, 18);
    }

    /** A card with a heading, and beside it what the heading needs to be understood; that may be empty. */
    public Card(Look look, String title, String about) {
        this(look);
        Table heading = new Table();
        heading.add(new Words(look, title, Type.HEADING));
        heading.add(Words.cut(look, about, Type.LABEL, Tone.INK2))
                .minWidth(0)
                .padLeft(10)
                .padTop(3);
        this.heading = heading;
        add(heading).left().growX().padBottom(6).row();
        heading.left();
    }

    /** Something at the right of the heading. */
    public Card aside(Actor actor) {
        heading.add(actor).expandX().right().padLeft(8);
        return this;
    }

    /** Another ground than paper. */
    public Card fill(Paint next) {
        fill = next;
        return this;
    }

    /** Another edge, width in units. */
    public Card edge(Paint next, float width) {
        edge = next;
        edgeWidth = width;
        return this;
    }

    @Override
    protected void paint(Pen pen) {
        float h = getHeight() - SHADOW;
        pen.rect(0, SHADOW, getWidth(), h, CORNER, Tone.LINE);
        pen.box(0, 0, getWidth(), h, CORNER, fill, edge, edgeWidth);
    }
}
