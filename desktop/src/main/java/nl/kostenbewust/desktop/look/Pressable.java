package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.math.Rectangle;
import java.util.Optional;

/** An actor that can be pressed by mouse, by key, or by its shortcut; {@link Focus} finds these by itself. */
public interface Pressable {
    /** Does what it is for; does nothing while it is not enabled. */
    void press();

    /** Whether it can be pressed now; if not, it still takes the focus, so that its reason can be read. */
    boolean enabled();

    /** Whether Enter presses it while it has the keyboard; if not only Space does, and Enter goes to what has that key. */
    default boolean entered() {
        return true;
    }

    /** The key that presses it from anywhere on the screen. */
    Optional<Key> key();

    /** The radius of its corners in units, for the focus ring. */
    default float corner() {
        return 7;
    }

    /** Narrows the place of the focus ring, which begins as the whole actor with its origin bottom left. */
    default void ring(Rectangle place) {}
}
