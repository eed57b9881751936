package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.actions.TemporalAction;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes that take a moment and then end. While one runs its actor asks for frames, as Scene2D does for any action; after that
 * the screen sleeps. With "minder beweging" a change is instant and its actor is marked until the next input.
 */
public final class Motion {
    /** Curtains slide, a pane lights up, a corner of the triangle moves; in milliseconds. */
    public static final int SLIDE = 250;
    /** A card is laid on the table; in milliseconds. */
    public static final int LAY = 200;
    /** A card rises, a panel changes, a receipt line is printed; in milliseconds. */
    public static final int STEP = 150;

    private final boolean calm;
    private final List<Actor> marked = new ArrayList<>();

    Motion(boolean calm) {
        this.calm = calm;
    }

    /** Takes a value. */
    @FunctionalInterface
    public interface Setter {
        /** Sets it. */
        void set(float value);
    }

    /** Whether changes are instant. */
    public boolean calm() {
        return calm;
    }

    /** Moves a value of this actor to its end, fast first; starts after a delay; both in milliseconds. */
    public void move(Actor actor, int delay, int duration, float from, float to, Setter setter) {
        if (calm) {
            setter.set(to);
            mark(actor);
            return;
        }
        setter.set(from);
        actor.addAction(new Tween(delay, duration, from, to, setter));
    }

    /** Lets an actor come up out of nothing, or at once when calm. */
    public void appear(Actor actor) {
        if (!calm) {
            move(actor, 0, STEP, 0, 1, share -> actor.getColor().a = share);
        }
    }

    /** The actors that changed at once and must be marked. */
    List<Actor> marked() {
        return marked;
    }

    private void mark(Actor actor) {
        if (!marked.contains(actor)) {
            marked.add(actor);
        }
    }

    private static final class Tween extends TemporalAction {
        private final float wait;
        private final float from;
        private final float to;
        private final Setter setter;

        Tween(int delay, int duration, float from, float to, Setter setter) {
            super((delay + duration) / 1000f);
            this.wait = (float) delay / Math.max(1, delay + duration);
            this.from = from;
            this.to = to;
            this.setter = setter;
        }

        @Override
        protected void update(float percent) {
            float share = Math.max(0, (percent - wait) / Math.max(1e-6f, 1 - wait));
            setter.set(Interpolation.pow3Out.apply(from, to, Math.min(1, share)));
        }
    }
}
