package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;

/**
 * A pane that scrolls up and down; its bar is always in sight when there is more than fits. Page Up and Page Down turn the pane that
 * the keyboard is in, or else the one under the mouse, or else the first on the screen.
 */
public final class Scroll extends ScrollPane {
    private static final float BAR = 8;
    private static final float PAGE = .85f;
    private final InputListener keys = new PageTurner();
    private float start;

    /** A pane around an actor, which gets the width of the pane. */
    public Scroll(Look look, Actor content) {
        super(content, style(look));
        setScrollingDisabled(true, false);
        setFadeScrollBars(false);
        setOverscroll(false, false);
        setSmoothScrolling(!look.motion().calm());
        setFlickScroll(false);
        addListener(new WheelTaker());
    }

    /** Begins where an earlier pane was; that may be null. */
    public Scroll from(Scroll before) {
        start = before == null ? 0 : before.getScrollY();
        return this;
    }

    /** Begins at its foot. */
    public Scroll fromFoot() {
        start = Float.MAX_VALUE;
        return this;
    }

    @Override
    public void layout() {
        super.layout();
        if (start > 0) {
            setScrollY(Math.min(start, getMaxY()));
            updateVisualScroll();
        }
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        start = 0;
    }

    @Override
    protected void setStage(Stage next) {
        if (getStage() != null) {
            getStage().getRoot().removeListener(keys);
        }
        super.setStage(next);
        if (next != null) {
            next.getRoot().addListener(keys);
        }
    }

    private static ScrollPaneStyle style(Look look) {
        ScrollPaneStyle style = new ScrollPaneStyle();
        style.vScroll = bar(look, Tone.INSET, Tone.LINE);
        style.vScrollKnob = bar(look, Tone.INK2, Tone.INK2);
        return style;
    }

    private static Ground bar(Look look, Tone fill, Tone edge) {
        // Drawn in the right part of its width, so that it keeps clear of the content.
        return new Ground(look, (pen, w, h) -> pen.box(w - BAR, 0, BAR, h, BAR / 2, fill, edge, 1)).sized(2 * BAR);
    }

    /** The wheel belongs to the pane under the mouse, without a click first. */
    private final class WheelTaker extends InputListener {
        @Override
        public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            if (getStage() != null && pointer < 0) {
                getStage().setScrollFocus(Scroll.this);
            }
        }
    }

    private final class PageTurner extends InputListener {
        @Override
        public boolean keyDown(InputEvent event, int keycode) {
            int way = keycode == Keys.PAGE_DOWN ? 1 : keycode == Keys.PAGE_UP ? -1 : 0;
            if (way == 0 || event.isHandled() || turning() != Scroll.this) {
                return false;
            }
            setScrollY(Math.max(0, Math.min(getMaxY(), getScrollY() + way * getHeight() * PAGE)));
            return true;
        }

        private Scroll turning() {
            Stage stage = getStage();
            for (Actor actor = stage.getKeyboardFocus(); actor != null; actor = actor.getParent()) {
                if (actor instanceof Scroll pane && pane.isScrollY()) {
                    return pane;
                }
            }
            boolean pointed = stage.getScrollFocus() instanceof Scroll pane && pane.isScrollY();
            return pointed ? (Scroll) stage.getScrollFocus() : onTop(stage.getRoot());
        }

        /** A dialog lies above the page, so it comes first. */
        private Scroll onTop(Group root) {
            for (int i = root.getChildren().size - 1; i >= 0; i--) {
                Scroll pane = root.getChild(i) instanceof Group group ? first(group) : null;
                if (pane != null) {
                    return pane;
                }
            }
            return null;
        }

        private Scroll first(Group group) {
            for (Actor child : group.getChildren()) {
                if (child instanceof Scroll pane && pane.isScrollY()) {
                    return pane;
                }
                Scroll inner = child instanceof Group below && child.isVisible() ? first(below) : null;
                if (inner != null) {
                    return inner;
                }
            }
            return null;
        }
    }
}
