package nl.kostenbewust.scenarios.bot;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.ActionView.Kind;
import nl.kostenbewust.core.view.PlayerView;

/** Talks with everybody about everything in turn. */
record TalkerBot() implements Bot {
    @Override
    public Optional<Order> act(PlayerView view) {
        List<Option> talks = Option.of(view).stream()
                .filter(option -> option.kind() == Kind.TALK)
                .toList();
        if (talks.isEmpty()) {
            return Optional.empty();
        }
        int turn = (int) (view.version() % talks.size());
        return Optional.of(talks.get(turn).order(view.seat()));
    }
}
