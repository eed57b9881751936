package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;

/** A pane that scrolls up and down; its bar is always in sight when there is more than fits. */
public final class Scroll extends ScrollPane {
    private static final float BAR = 8;

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

    private static ScrollPaneStyle style(Look look) {
        ScrollPaneStyle style = new ScrollPaneStyle();
        style.vScroll = Ground.box(look, BAR / 2, Tone.INSET, Tone.LINE, 1).sized(BAR);
        style.vScrollKnob = Ground.box(look, BAR / 2, Tone.INK2, Tone.INK2, 1).sized(BAR);
        return style;
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
}
