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
}
