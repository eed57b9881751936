package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.math.Rectangle;
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
                mark(pen, actor, whole(actor), 0, 2, Tone.RING, 4);
            }
        }
        Actor focused = getStage().getKeyboardFocus();
        if (focused instanceof Pressable pressable) {
            Rectangle place = whole(focused);
            pressable.ring(place);
            ring(pen, focused, place, pressable.corner());
        } else if (focused instanceof TextField) {
            ring(pen, focused, whole(focused), FIELD_CORNER);
        }
    }

    private static Rectangle whole(Actor actor) {
        return new Rectangle(0, 0, actor.getWidth(), actor.getHeight());
    }

    private void ring(Pen pen, Actor actor, Rectangle place, float corner) {
        mark(pen, actor, place, 6, 2, onDark(actor) ? Tone.WHITE : Tone.RING, corner + 5);
        mark(pen, actor, place, 3.5f, 3, Tone.GLOW, corner + 3);
    }

    private static boolean onDark(Actor actor) {
        return actor != null && (actor instanceof Dark || onDark(actor.getParent()));
    }

    private void mark(Pen pen, Actor actor, Rectangle place, float out, float width, Tone tone, float corner) {
        Vector2 top = actor.localToStageCoordinates(new Vector2(place.x, place.y + place.height));
        float x = top.x - out;
        float y = getHeight() - top.y - out;
        pen.frame(x, y, place.width + 2 * out, place.height + 2 * out, corner, tone, width);
    }
}
