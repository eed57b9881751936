package nl.kostenbewust.scenarios.bot;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.ActionView.Kind;
import nl.kostenbewust.core.view.PlayerView;

/** Writes first; then, in turn, whatever takes an hour at most. No talks, and nothing that undoes. */
record CheapestBot() implements Bot {
    private static final Hours CHEAP = Hours.of(1);
    private static final Set<Kind> NOT_FOR_IT =
            EnumSet.of(Kind.TALK, Kind.MESSAGE, Kind.STOP, Kind.WITHDRAW, Kind.HAND_OVER);

    @Override
    public Optional<Order> act(PlayerView view) {
        boolean first = view.hours().spent().equals(Hours.NONE);
        List<Option> cheap = Option.of(view).stream()
                .filter(option -> first ? option.kind() == Kind.MESSAGE : isCheap(option))
                .toList();
        if (cheap.isEmpty()) {
            return Optional.empty();
        }
        int turn = (int) (view.version() % cheap.size());
        return Optional.of(cheap.get(turn).order(view.seat()));
    }

    private static boolean isCheap(Option option) {
        return !NOT_FOR_IT.contains(option.kind())
                && CHEAP.covers(option.action().hours());
    }
}
