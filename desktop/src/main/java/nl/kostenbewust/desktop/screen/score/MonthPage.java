package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** The month that has closed: what it did to the triangles. */
public final class MonthPage implements Page {
    private final Room room;
    private final Triangles triangles;

    /** The last month that closed. */
    public MonthPage(Desk desk) {
        this.room = new Room(desk, "score");
        this.triangles = new Triangles(room, Optional.empty());
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        int closed = view.ended() ? view.rounds() : view.month() - 1;
        Triangles.Telling telling = new Triangles.Telling(
                room.say("month.end", closed),
                closed > 1 ? room.say("month.end", closed - 1) : room.say("month.start"),
                room.say("month.about", closed));
        triangles.fill(table, view, telling, List.of(back(), on(view)));
        return table;
    }

    private Button back() {
        Button back = new Button(
                room.look(),
                Button.Kind.PLAIN,
                room.say("to.news"),
                () -> room.desk().paths().news());
        back.setName("news");
        return back.with(Key.of('T'));
    }

    private Button on(PlayerView view) {
        String label = view.ended() ? room.say("to.end") : room.say("to.month", view.month());
        Button on = new Button(room.look(), Button.Kind.PRIMARY, label, () -> {
            if (view.ended()) {
                room.desk().paths().end();
            } else {
                triangles
                        .shown(view)
                        .ifPresentOrElse(
                                household -> room.desk().paths().house(household.id()),
                                () -> room.desk().paths().house());
            }
        });
        on.setName("next");
        return on.with(Key.ENTER);
    }
}
