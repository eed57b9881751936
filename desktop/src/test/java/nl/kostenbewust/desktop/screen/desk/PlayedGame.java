package nl.kostenbewust.desktop.screen.desk;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PlayerViews;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.core.view.Previews;
import nl.kostenbewust.core.view.ViewSource;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;

/** The shipped first lesson, really played by one caseworker, for pages to show. */
public final class PlayedGame {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();

    private final Ref<Household> household;
    private Game game = Game.of(LESSON.scenario(), Chance.of(1));
    private long version;

    /** A game whose first month has begun. */
    public PlayedGame() {
        household = LESSON.scenario().cases().firstKey();
        order(new Order(Order.SESSION, Optional.empty(), new Command.Begin(List.of(1))));
    }

    /** The household that it is about. */
    public Ref<Household> household() {
        return household;
    }

    /** Plays a route of the case up to and with this month; what is refused is passed over. */
    public PlayedGame route(String name, int upTo) {
        Case story = LESSON.scenario().cases().get(household);
        for (Route.RouteMonth month : story.routes().get(name).months()) {
            while (game.state().month() < Math.min(month.month(), upTo)) {
                close();
            }
            if (month.month() <= upTo) {
                month.acts().forEach(this::act);
            }
        }
        return this;
    }

    /** Closes this many months. */
    public PlayedGame close(int months) {
        for (int i = 0; i < months; i++) {
            close();
        }
        return this;
    }

    /** Closes the month. */
    public PlayedGame close() {
        order(Order.ofSession(new Command.CloseMonth()));
        return this;
    }

    /** Does something; whether it was done. */
    public boolean act(Command command) {
        return order(new Order(1, Optional.of(household), command));
    }

    /** What the caseworker sees. */
    public PlayerView view() {
        return PlayerViews.of(source(), 1);
    }

    /** What a command would take. */
    public PreviewView preview(Command command) {
        return Previews.of(source(), 1, household, command);
    }

    private boolean order(Order order) {
        version++;
        Game.Answer answer = game.apply(order);
        if (answer instanceof Game.Answer.Done done) {
            game = done.game();
        }
        return answer instanceof Game.Answer.Done;
    }

    private ViewSource source() {
        return new ViewSource(
                game,
                version,
                new TreeMap<>(java.util.Map.of(1, "Noor")),
                new TreeSet<>(List.of(1)),
                LESSON.references(),
                LESSON.routes());
    }
}
