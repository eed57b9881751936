package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.part.Words;

/** Finds what is drawn past the left or right edge of the window, or of the pane that scrolls it: half a sentence, to a reader. */
final class Misfits {
    private static final float SLACK = 1.5f;

    private final List<String> found = new ArrayList<>();

    private Misfits() {}

    /** What does not fit, in a line; empty: everything does. */
    static String on(Stage stage) {
        Misfits misfits = new Misfits();
        misfits.look(stage.getRoot(), 0, stage.getWidth());
        return String.join("; ", misfits.found);
    }

    private void look(Actor actor, float left, float right) {
        if (!actor.isVisible()) {
            return;
        }
        float from = actor.localToStageCoordinates(new Vector2()).x;
        float to = from + actor.getWidth();
        if (actor instanceof Figure figure && isMisfit(figure, from, to, left, right)) {
            found.add(figure.getClass().getSimpleName() + " " + figure.getName() + " from " + from + " to " + to
                    + " where there is " + left + " to " + right);
        }
        if (actor instanceof Group group) {
            boolean pane = actor instanceof ScrollPane;
            group.getChildren()
                    .forEach(child ->
                            look(child, pane ? Math.max(left, from) : left, pane ? Math.min(right, to) : right));
        }
    }

    private static boolean isMisfit(Figure figure, float from, float to, float left, float right) {
        boolean squeezed = figure instanceof Words && figure.getWidth() < figure.getMinWidth() - SLACK;
        return squeezed || from < left - SLACK || to > right + SLACK;
    }
}
