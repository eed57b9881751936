package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import java.util.Optional;

/** A figure that can be pressed. */
public abstract class Press extends Figure implements Pressable {
    private final ClickListener click = new ClickListener() {
        @Override
        public void clicked(InputEvent event, float x, float y) {
            press();
        }
    };
    private Runnable action = () -> {};
    private Key key;
    private boolean enabled = true;

    /** A figure that does nothing yet when it is pressed. */
    protected Press(Look look) {
        super(look);
        setTouchable(Touchable.enabled);
        addListener(click);
    }

    /** What pressing does; replaces what it did before. */
    public final void onPress(Runnable next) {
        action = next;
    }

    /** The key that presses it; replaces the key it had. */
    public final void key(Key next) {
        key = next;
        invalidateHierarchy();
    }

    /** Whether it can be pressed. */
    public final void enabled(boolean next) {
        enabled = next;
    }

    @Override
    public final void press() {
        if (enabled) {
            action.run();
        }
    }

    @Override
    public final boolean enabled() {
        return enabled;
    }

    @Override
    public final Optional<Key> key() {
        return Optional.ofNullable(key);
    }

    /** Whether the mouse holds it down now. */
    protected final boolean held() {
        return enabled && click.isVisualPressed();
    }

    /** Whether the mouse is over it now. */
    protected final boolean hovered() {
        return enabled && click.isOver();
    }
}
