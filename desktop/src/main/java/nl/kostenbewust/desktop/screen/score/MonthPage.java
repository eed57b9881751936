package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ScoreView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** The month that has closed: what it did to the triangles, from its begin to its end. */
public final class MonthPage implements Page {
    private final Room room;
    private final Triangles triangles;
    private final Map<Ref<Household>, ScoreView> begin;

    /**
     * The last month that closed.
     *
     * @param begin the scores with which it began, of the households of which that was seen
     */
    public MonthPage(Desk desk, Map<Ref<Household>, ScoreView> begin) {
        this.begin = Map.copyOf(begin);
        this.room = new Room(desk, "score");
        this.triangles = new Triangles(room, Optional.empty());
    }

    /** The scores with which the month began, of the households of which that was seen. */
    public Map<Ref<Household>, ScoreView> begin() {
        return begin;
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        int closed = view.ended() ? view.rounds() : view.month() - 1;
        Triangles.Telling telling = new Triangles.Telling(
                room.say("month.end", closed), household -> before(household, closed), room.say("month.about", closed));
        triangles.fill(table, view, telling, List.of(back(), on(view)));
        return table;
    }

    // Who was not there when the month began sees only what its close did.
    private Triangles.Before before(HouseholdView household, int closed) {
        ScoreView seen = begin.get(household.id());
        if (seen == null) {
            return new Triangles.Before(household.before(), room.say("before.close", closed));
        }
        String when = closed > 1 ? room.say("month.end", closed - 1) : room.say("month.start");
        return new Triangles.Before(Optional.of(seen), when);
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
