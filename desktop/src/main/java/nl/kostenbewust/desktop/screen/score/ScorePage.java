package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** The triangle of a household as it stands, and why. */
public final class ScorePage implements Page {
    private final Room room;
    private final Triangles triangles;

    /** The triangle of this household. */
    public ScorePage(Desk desk, Ref<Household> household) {
        this.room = new Room(desk, "score");
        this.triangles = new Triangles(room, Optional.of(household));
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        Button receipt = new Button(
                room.look(),
                Button.Kind.PLAIN,
                room.say("to.receipt"),
                () -> room.desk().paths().receipt());
        receipt.setName("receipt");
        Button back = new Button(
                room.look(),
                Button.Kind.PRIMARY,
                room.say("to.house"),
                () -> triangles
                        .shown(view)
                        .ifPresent(household -> room.desk().paths().house(household.id())));
        back.setName("next");
        int closed = view.ended() ? view.rounds() : view.month() - 1;
        Triangles.Telling telling = new Triangles.Telling(
                room.say("now"),
                household -> new Triangles.Before(household.before(), room.say("before.close", closed)),
                "");
        triangles.fill(table, view, telling, List.of(receipt.with(Key.of('T')), back.with(Key.ENTER)));
        return table;
    }
}
