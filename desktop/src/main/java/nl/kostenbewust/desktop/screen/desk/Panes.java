package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.HashMap;
import java.util.Map;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.screen.Desk;

/** The scrolling panes of a page, each of which begins where it was before the page was built anew. */
final class Panes {
    private final Desk desk;
    private final Map<String, Scroll> panes = new HashMap<>();

    Panes(Desk desk) {
        this.desk = desk;
    }

    /** The pane of that name around an actor. */
    Scroll pane(String name, Actor content) {
        Scroll pane = new Scroll(desk.look(), content).from(panes.get(name));
        panes.put(name, pane);
        return pane;
    }

    /** The same, but the first time it begins at its foot. */
    Scroll fromFoot(String name, Actor content) {
        boolean first = !panes.containsKey(name);
        Scroll pane = pane(name, content);
        return first ? pane.fromFoot() : pane;
    }
}
