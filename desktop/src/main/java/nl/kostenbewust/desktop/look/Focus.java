package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.UIUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * The keyboard on a stage: Tab and Shift-Tab go through everything that can be pressed or typed in, in the order it was added;
 * arrows go to the nearest in their direction; Enter and Space press; a shortcut presses from anywhere.
 */
public final class Focus extends InputListener {
    private static final float SIDEWAYS = 3;

    private final Stage stage;
    private final Motion motion;
    private Group scope;

    private Focus(Stage stage, Motion motion) {
        this.stage = stage;
        this.motion = motion;
        this.scope = stage.getRoot();
    }

    static void on(Stage stage, Motion motion) {
        Focus focus = new Focus(stage, motion);
        stage.getRoot().addCaptureListener(focus);
        stage.getRoot().setUserObject(focus);
    }

    /** The focus of a stage made by {@link Look#stage()}. */
    public static Focus of(Stage stage) {
        return (Focus) stage.getRoot().getUserObject();
    }

    /** Keeps the keyboard inside one group, as for a dialog; null gives the whole stage again. */
    public void within(Group group) {
        scope = group == null ? stage.getRoot() : group;
    }

    /** Gives an actor the keyboard and scrolls it into sight. */
    public void give(Actor actor) {
        stage.setKeyboardFocus(actor);
        for (Group parent = actor.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && actor.isDescendantOf(pane.getActor())) {
                Vector2 corner = actor.localToActorCoordinates(pane.getActor(), new Vector2());
                // Here libGDX counts from the top edge; of what is higher than the pane, the top must show.
                float height = Math.min(actor.getHeight(), pane.getHeight());
                pane.scrollTo(corner.x, corner.y + actor.getHeight(), actor.getWidth(), height);
            }
        }
    }

    /** Everything that can take the keyboard now, in order. */
    public List<Actor> order() {
        List<Actor> order = new ArrayList<>();
        collect(scope, order);
        return order;
    }

    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
        motion.marked().clear();
        Actor actor = event.getTarget();
        while (actor != null && !(actor instanceof Pressable)) {
            actor = actor.getParent();
        }
        if (actor != null && !(event.getTarget() instanceof TextField)) {
            stage.setKeyboardFocus(actor);
        }
        return false;
    }

    @Override
    public boolean keyDown(InputEvent event, int keycode) {
        motion.marked().clear();
        boolean typing = stage.getKeyboardFocus() instanceof TextField;
        boolean used = keycode == Keys.TAB && step(UIUtils.shift() ? -1 : 1);
        if (!used && (!typing || keycode == Keys.UP || keycode == Keys.DOWN)) {
            used = arrow(keycode);
        }
        if (!used && (!typing || beyondTyping(keycode))) {
            used = pressFocused(keycode) || shortcut(keycode);
        }
        if (used) {
            event.stop();
        }
        return used;
    }

    private static boolean beyondTyping(int keycode) {
        return keycode == Keys.ENTER
                || keycode == Keys.NUMPAD_ENTER
                || keycode == Keys.ESCAPE
                || (keycode >= Keys.F1 && keycode <= Keys.F12);
    }

    private boolean step(int direction) {
        List<Actor> order = order();
        if (order.isEmpty()) {
            return false;
        }
        int at = order.indexOf(stage.getKeyboardFocus());
        int next = at < 0 ? (direction > 0 ? 0 : order.size() - 1) : Math.floorMod(at + direction, order.size());
        give(order.get(next));
        return true;
    }

    private boolean arrow(int keycode) {
        return switch (keycode) {
            case Keys.RIGHT -> nearest(1, 0);
            case Keys.LEFT -> nearest(-1, 0);
            case Keys.UP -> nearest(0, 1);
            case Keys.DOWN -> nearest(0, -1);
            default -> false;
        };
    }

    private boolean nearest(int dx, int dy) {
        Actor from = stage.getKeyboardFocus();
        if (from == null || !order().contains(from)) {
            return step(dx - dy);
        }
        Vector2 start = middle(from);
        Actor best = null;
        float least = Float.MAX_VALUE;
        for (Actor actor : order()) {
            Vector2 way = middle(actor).sub(start);
            float ahead = way.x * dx + way.y * dy;
            float distance = ahead + SIDEWAYS * Math.abs(way.x * dy + way.y * dx);
            if (actor != from && ahead > 1 && distance < least && reachable(actor, from)) {
                least = distance;
                best = actor;
            }
        }
        if (best != null) {
            give(best);
        }
        return best != null;
    }

    // What is scrolled out of sight in another list lies, unseen, over the parts beside that list.
    private static boolean reachable(Actor actor, Actor from) {
        Vector2 middle = middle(actor);
        for (Group parent = actor.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && !from.isDescendantOf(pane)) {
                Vector2 place = pane.stageToLocalCoordinates(middle.cpy());
                if (pane.hit(place.x, place.y, false) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Vector2 middle(Actor actor) {
        return actor.localToStageCoordinates(new Vector2(actor.getWidth() / 2, actor.getHeight() / 2));
    }

    private boolean pressFocused(int keycode) {
        boolean enter = keycode == Keys.ENTER || keycode == Keys.NUMPAD_ENTER || keycode == Keys.SPACE;
        if (enter
                && stage.getKeyboardFocus() instanceof Pressable pressable
                && (keycode == Keys.SPACE || pressable.entered())
                && order().contains(stage.getKeyboardFocus())) {
            pressable.press();
            return true;
        }
        return false;
    }

    private boolean shortcut(int keycode) {
        if (UIUtils.ctrl() || UIUtils.alt()) {
            return false;
        }
        for (Actor actor : order()) {
            if (actor instanceof Pressable pressable
                    && pressable.enabled()
                    && pressable.key().filter(key -> key.is(keycode)).isPresent()) {
                give(actor);
                pressable.press();
                return true;
            }
        }
        return false;
    }

    private static void collect(Group group, List<Actor> order) {
        for (Actor child : group.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Pressable || child instanceof TextField) {
                order.add(child);
            }
            if (child instanceof Group inner) {
                collect(inner, order);
            }
        }
    }
}
