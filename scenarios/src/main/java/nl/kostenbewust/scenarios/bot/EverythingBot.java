package nl.kostenbewust.scenarios.bot;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.ActionView.Kind;
import nl.kostenbewust.core.view.PlayerView;

/** Goes round the kinds of action, one after the other; undoes nothing. */
record EverythingBot() implements Bot {
    private static final Set<Kind> UNDOING = EnumSet.of(Kind.STOP, Kind.WITHDRAW, Kind.HAND_OVER);

    @Override
    public Optional<Order> act(PlayerView view) {
        List<Option> options = Option.of(view).stream()
                .filter(option -> !UNDOING.contains(option.kind()))
                .toList();
        Kind[] kinds = Kind.values();
        for (int i = 0; i < kinds.length; i++) {
            Kind kind = kinds[(int) ((view.version() + i) % kinds.length)];
            List<Option> ofKind =
                    options.stream().filter(option -> option.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                int turn = (int) (view.version() / kinds.length % ofKind.size());
                return Optional.of(ofKind.get(turn).order(view.seat()));
            }
        }
        return Optional.empty();
    }
}
