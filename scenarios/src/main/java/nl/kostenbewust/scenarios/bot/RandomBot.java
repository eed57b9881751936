package nl.kostenbewust.scenarios.bot;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.HoursView;
import nl.kostenbewust.core.view.PlayerView;

/** Chooses evenly: an action, and a way to do it. Which, follows from its seed, its seat and the version of the view. */
record RandomBot(long seed) implements Bot {
    @Override
    public Optional<Order> act(PlayerView view) {
        List<Option> options = Option.of(view);
        if (options.isEmpty() || hasDoneEnough(view.hours())) {
            return Optional.empty();
        }
        SplittableRandom dice = new SplittableRandom(seed * 1_000_003 + view.version() * 31 + view.seat());
        Option option = options.get(dice.nextInt(options.size()));
        return Optional.of(option.order(view.seat(), dice.nextInt(option.ways().size())));
    }

    private static boolean hasDoneEnough(HoursView hours) {
        int net = hours.total().halves() - hours.lost().halves();
        return hours.spent().halves() * 2 >= net;
    }
}
