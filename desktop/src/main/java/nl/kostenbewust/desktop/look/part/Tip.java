package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A few words about an actor, shown under it while the mouse is over it or the keyboard is on it. */
public final class Tip extends Figure {
    private static final float MOST = 320;
    private static final float GAP = 8;
    private final Actor actor;
    private final String text;

    private Tip(Look look, Actor actor, String text) {
        super(look);
        this.actor = actor;
        this.text = text;
    }

    /** Gives an actor a tip; the actor can be touched from then on. */
    public static void on(Look look, Actor actor, String text) {
        Tip tip = new Tip(look, actor, text);
        actor.setTouchable(Touchable.enabled);
        actor.addListener(new InputListener() {
            @Override
            public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
                tip.show();
            }

            @Override
            public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
                tip.remove();
            }
        });
        actor.addListener(new FocusListener() {
            @Override
            public void keyboardFocusChanged(FocusEvent event, Actor focused, boolean gained) {
                if (gained) {
                    tip.show();
                } else {
                    tip.remove();
                }
            }
        });
    }

    private void show() {
        if (actor.getStage() != null) {
            pack();
            place();
            actor.getStage().addActor(this);
        }
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (actor.getStage() == null) {
            remove();
        } else {
            place();
        }
    }

    private void place() {
        Vector2 foot = actor.localToStageCoordinates(new Vector2(actor.getWidth() / 2, 0));
        float most = actor.getStage().getWidth() - getWidth() - GAP;
        float above = foot.y + actor.getHeight() + GAP;
        float x = Math.max(GAP, Math.min(most, foot.x - getWidth() / 2));
        setPosition(x, foot.y > getHeight() + 2 * GAP ? foot.y - getHeight() - GAP : above);
    }

    @Override
    public float getPrefWidth() {
        return 24 + Math.min(MOST, width(text, Type.LABEL_STRONG));
    }

    @Override
    public float getPrefHeight() {
        return 14 + lines(text, MOST, Type.LABEL_STRONG) * Type.LABEL.leading();
    }

    @Override
    protected void paint(Pen pen) {
        pen.box(0, 0, getWidth(), getHeight(), 6, Tone.PAPER, Tone.INK, 1);
        pen.paragraph(text, 12, 20, MOST, Type.LABEL_STRONG, Tone.INK);
    }
}
