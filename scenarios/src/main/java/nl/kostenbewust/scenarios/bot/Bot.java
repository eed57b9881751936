package nl.kostenbewust.scenarios.bot;

import java.util.Optional;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.PlayerView;

/** A player without a player. The same view always gets the same answer. */
public interface Bot {
    /** What it does now; empty: it waits, because it is ready or the game is over. */
    default Optional<Order> next(PlayerView view) {
        boolean waits = view.ended()
                || view.team().stream()
                        .filter(colleague -> colleague.seat() == view.seat())
                        .allMatch(ColleagueView::ready);
        return waits ? Optional.empty() : Optional.of(act(view).orElse(ready(view.seat())));
    }

    /** What it does while it is its time to act; empty: it has done enough this month. */
    Optional<Order> act(PlayerView view);

    /** Chooses evenly among what is possible until half of the month's hours are spent. */
    static Bot random(long seed) {
        return new RandomBot(seed);
    }

    /** Clicks everything there is, kind after kind, as long as there are hours. */
    static Bot everything() {
        return new EverythingBot();
    }

    /** Writes once a month and else does only what costs an hour or less. */
    static Bot cheapest() {
        return new CheapestBot();
    }

    /** Talks as long as there are hours, and does nothing else. */
    static Bot talker() {
        return new TalkerBot();
    }

    /** Does nothing at all. */
    static Bot idle() {
        return view -> Optional.empty();
    }

    private static Order ready(int seat) {
        return new Order(seat, Optional.empty(), new Command.Ready());
    }
}
