package nl.kostenbewust.desktop.screen;

import com.badlogic.gdx.scenes.scene2d.Group;
import nl.kostenbewust.desktop.look.Look;

/** What fills the whole window: the title screen, a form, a running game. Built anew whenever something changed. */
@FunctionalInterface
public interface Sheet {
    /** Everything on it, laid out in this room, in units; the look may be another one each time. */
    Group build(Look look, float width, float height);

    /** What of it is shown now: as long as that is the same, keyboard and scroll places are kept when it is built anew. */
    default Object shown() {
        return this;
    }

    /** Hears that it is seen again, when what lay over it was taken away. */
    default void returned() {}

    /** Lets go of what it holds, when the window leaves it for good. */
    default void close() {}
}
