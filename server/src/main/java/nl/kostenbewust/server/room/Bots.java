package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.scenarios.bot.Bot;

/**
 * Plays the seats that were handed to a bot: one order for each view, as a quick player would. They sit in this process, because a seat
 * needs no connection to be played, and a bot of the room goes with the room: it is there again after a restart. Among people a bot only
 * talks with residents, which nobody need undo; in a team of bots alone, for a rehearsal, it does anything. Lives on the room's thread.
 */
final class Bots {
    private final Arrangement arrangement;
    private final Play play;
    private final BooleanSupplier goesOn;

    Bots(Arrangement arrangement, Play play, BooleanSupplier goesOn) {
        this.arrangement = arrangement;
        this.play = play;
        this.goesOn = goesOn;
    }

    /** These are the views of a team now. */
    void saw(TeamGame team, SortedMap<Integer, PlayerView> views) {
        boolean alone = team.seats().values().stream()
                .allMatch(seat -> arrangement.durable().isBot(seat.chair()));
        // A team that is gone altogether does not play on, bots or not.
        if (!goesOn.getAsBoolean() || !(alone || team.anybodyPresent())) {
            return;
        }
        views.forEach((seat, view) -> {
            if (arrangement.durable().isBot(new Chair(team.number(), seat))) {
                bot(seat, alone).next(view).ifPresent(order -> give(team, order));
            }
        });
    }

    private static Bot bot(int seat, boolean alone) {
        return alone ? Bot.random(seat) : Bot.talker();
    }

    private void give(TeamGame team, Order order) {
        if (!play.system(team, order)) {
            play.system(team, new Order(order.seat(), Optional.empty(), new Command.Ready()));
        }
    }
}
