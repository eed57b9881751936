package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.Value;
import nl.kostenbewust.desktop.look.Dark;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/**
 * The dark bar at the top: where you are, and in it whatever is added: hours, jars, team, the next step. In a
 * narrow window these take less room.
 */
public final class TopBar extends Panel implements Dark {
    /** How high it is, its line of light included. */
    public static final float HEIGHT = 71;

    private static final float LINE = 3;
    private static final Paint EDGE = Paint.either(Tone.GLOW, Tone.WHITE);
    private static final float TITLE = 170;
    private final Table words = new Table();
    private float roomy;
    private boolean compact;

    /** A bar with its way back, the name of the screen and a line beneath that. */
    public TopBar(Look look, Lead lead, String title, String about) {
        super(look);
        center().left();
        pad(0, 16, LINE, 24);
        words.left();
        words.defaults().growX().minWidth(0);
        words.add(Words.cut(look, title, Type.SCREEN, Tone.ONBRAND)).row();
        words.add(Words.cut(look, about, Type.LABEL, Tone.ONBRAND2));
        add(lead).size(40);
        add(words).left().minWidth(TITLE).padLeft(12);
    }

    /** Adds something at the right of what is there; the room that is left is shared between all. */
    public TopBar with(Actor actor) {
        add(actor).expandX().center().padLeft(12);
        return this;
    }

    /** Adds something close to what was added last. */
    public TopBar beside(Actor actor) {
        add(actor).padLeft(20).center();
        return this;
    }

    /** Adds the last thing, at the right end. */
    public TopBar end(Actor actor) {
        add(actor).expandX().right().padTop(1).padLeft(12);
        return this;
    }

    @Override
    public void layout() {
        if (!compact) {
            roomy = getPrefWidth();
        }
        boolean tight = getWidth() < roomy;
        if (tight != compact) {
            compact = tight;
            getCell(words).minWidth(tight ? Math.min(TITLE, words.getPrefWidth()) : TITLE);
            padRight(tight ? 12 : 24);
            for (Actor child : getChildren()) {
                if (child instanceof Compact part) {
                    part.compact(tight);
                    getCell(child).minWidth(tight ? Value.Fixed.valueOf(part.least()) : Value.minWidth);
                }
            }
        }
        super.layout();
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, 0, getWidth(), HEIGHT - LINE, Tone.BRAND);
        pen.rect(0, HEIGHT - LINE, getWidth(), LINE, EDGE);
    }
}
