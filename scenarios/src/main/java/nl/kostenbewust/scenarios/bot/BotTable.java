package nl.kostenbewust.scenarios.bot;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PlayerViews;
import nl.kostenbewust.core.view.ViewSource;

/** Bots at the seats of one team, playing a game to its end in turns. A bot whose order is refused passes the month. */
public final class BotTable {
    private static final int ORDERS_A_MONTH = 200;

    private final SortedMap<Integer, Bot> bots;
    private final SortedMap<Ref<Household>, Reference> references;
    private final Onlooker onlooker;
    private Game game;

    private BotTable(
            Game game,
            SortedMap<Integer, Bot> bots,
            SortedMap<Ref<Household>, Reference> references,
            Onlooker onlooker) {
        this.game = game;
        this.bots = bots;
        this.references = references;
        this.onlooker = onlooker;
    }

    /** Hears of every order, whatever came of it. */
    public interface Onlooker {
        /** {@code order} was given in {@code before}, and this is what it came to. */
        void saw(Game before, Order order, Game.Answer answer);
    }

    /**
     * The game after its last month.
     *
     * @param game a game that has not begun
     * @param bots by seat, from 1
     * @param references the yardstick of each household of the scenario
     */
    public static Game play(
            Game game,
            SortedMap<Integer, Bot> bots,
            SortedMap<Ref<Household>, Reference> references,
            Onlooker onlooker) {
        BotTable table = new BotTable(game, bots, references, onlooker);
        table.give(Order.ofSession(new Command.Begin(List.copyOf(bots.keySet()))));
        while (table.month()) {}
        return table.game;
    }

    /** Plays a month; whether there is another. */
    private boolean month() {
        int month = view(bots.firstKey()).month();
        for (int orders = 0; orders < ORDERS_A_MONTH; orders++) {
            boolean busy = false;
            for (int seat : bots.keySet()) {
                PlayerView view = view(seat);
                if (view.ended() || view.month() != month) {
                    return !view.ended();
                }
                busy |= turn(seat, view);
            }
            if (!busy) {
                break;
            }
        }
        give(Order.ofSession(new Command.CloseMonth()));
        return !view(bots.firstKey()).ended();
    }

    /** Whether this seat did something. */
    private boolean turn(int seat, PlayerView view) {
        Optional<Order> order = bots.get(seat).next(view);
        boolean refused = order.isPresent() && !give(order.get());
        if (refused) {
            give(new Order(seat, Optional.empty(), new Command.Ready()));
        }
        return order.isPresent();
    }

    private boolean give(Order order) {
        Game before = game;
        Game.Answer answer = game.apply(order);
        if (answer instanceof Game.Answer.Done done) {
            game = done.game();
        }
        onlooker.saw(before, order, answer);
        return answer instanceof Game.Answer.Done;
    }

    private PlayerView view(int seat) {
        SortedMap<Integer, String> names = new TreeMap<>();
        bots.keySet().forEach(one -> names.put(one, "Bot " + one));
        long version = game.journal().entries().size();
        return PlayerViews.of(
                new ViewSource(
                        game, version, names, new TreeSet<>(names.keySet()), references, Collections.emptySortedMap()),
                seat);
    }
}
