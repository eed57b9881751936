package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.view.NeighbourhoodView;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Prose;

/** How the neighbourhood works: the policies that are on, and what stands there for everybody. */
final class Neighbourhood {
    private final Desk desk;
    private final NeighbourhoodView view;

    Neighbourhood(Desk desk, NeighbourhoodView view) {
        this.desk = desk;
        this.view = view;
    }

    /** Adds a line for each to {@code rows}; nothing in the old system where nothing stands. */
    void write(Table rows) {
        if (!view.policies().isEmpty()) {
            title(rows, "policies.on");
            view.policies()
                    .forEach(policy -> line(
                            rows,
                            Mark.CHECK,
                            desk.words().say(policy.name()),
                            desk.words().say(policy.about())));
        }
        if (!view.facilities().isEmpty()) {
            title(rows, "facilities.title");
            view.facilities()
                    .forEach(facility -> line(
                            rows,
                            facility.stands() ? Mark.CHECK : Mark.OPEN,
                            desk.words()
                                    .say(
                                            "facilities.line",
                                            desk.words().say(facility.name()),
                                            desk.words().say(facility.how())),
                            desk.words().say(facility.about())));
        }
    }

    private void title(Table rows, String key) {
        rows.add(Prose.wrapped(desk.look(), desk.words().say(key), Type.STRONG))
                .padTop(8)
                .padBottom(2)
                .row();
    }

    private void line(Table rows, Mark mark, String text, String about) {
        rows.add(new MarkedLine(desk.look(), mark, text, about)).padBottom(0).row();
    }
}
