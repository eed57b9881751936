package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.view.EndView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** Why the final score of a household is what it is, with all its reasons. */
final class EndReasonsPage implements Page {
    private static final float MARGIN = 24;
    private static final float WIDEST = 760;

    private final Room room;
    private final EndView.HouseholdEnd household;
    private final Reasons reasons;

    EndReasonsPage(Room room, EndView.HouseholdEnd household) {
        this.room = room;
        this.household = household;
        this.reasons = new Reasons(room);
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        table.add(reasons.card(household.score(), room.say(household.name()), true))
                .width(Math.min(WIDEST, width - 2 * MARGIN))
                .growY()
                .expandX()
                .pad(17, MARGIN, 14, MARGIN);
        return table;
    }
}
