package nl.kostenbewust.desktop.screen;

import com.badlogic.gdx.scenes.scene2d.Group;
import nl.kostenbewust.core.view.PlayerView;

/**
 * One full screen, built anew from each new view and whenever look or language changes. It keeps its own small choices (tab,
 * scroll, picked cards) as fields, so that they stay, and of a field to type in what was typed. The frame gives the keyboard back to the
 * actor that had it, or else to the one of the same {@linkplain com.badlogic.gdx.scenes.scene2d.Actor#getName() name}; it catches
 * Escape when nothing on the page does.
 */
@FunctionalInterface
public interface Page {
    /**
     * Everything on the page, laid out in this room; the origin of the group is bottom left, as libGDX has it.
     *
     * @param view what the player may see now
     * @param width in units
     * @param height in units, the top bar not included
     */
    Group build(PlayerView view, float width, float height);
}
