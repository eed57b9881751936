package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;

/** The layer above a stage that shows where the keyboard is, and what changed without moving. */
final class Rings extends Figure {
    private static final float FIELD_CORNER = 5;

    Rings(Look look) {
        super(look);
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        setSize(getStage().getWidth(), getStage().getHeight());
        if (getZIndex() != getParent().getChildren().size - 1) {
            toFront();
        }
    }

    @Override
    protected void paint(Pen pen) {
        for (Actor actor : look().motion().marked()) {
            if (actor.getStage() == getStage()) {
                mark(pen, actor, 0, 2, Tone.RING, 4);
            }
        }
        Actor focused = getStage().getKeyboardFocus();
        if (focused instanceof Pressable || focused instanceof TextField) {
            float corner = focused instanceof Pressable pressable ? pressable.corner() : FIELD_CORNER;
            mark(pen, focused, 6, 2, Tone.RING, corner + 5);
            mark(pen, focused, 3.5f, 3, Tone.GLOW, corner + 3);
        }
    }

    private void mark(Pen pen, Actor actor, float out, float width, Tone tone, float corner) {
        Vector2 top = actor.localToStageCoordinates(new Vector2(0, actor.getHeight()));
        float x = top.x - out;
        float y = getHeight() - top.y - out;
        pen.frame(x, y, actor.getWidth() + 2 * out, actor.getHeight() + 2 * out, corner, tone, width);
    }
}
