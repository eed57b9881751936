package nl.kostenbewust.desktop.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.fixture.Asked;
import nl.kostenbewust.desktop.table.Contact;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.table.TokenKeeper;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.server.room.Invariants.Given;
import nl.kostenbewust.server.simulation.SimulatedTime;

/** A player: a bot at a real table, with a program that can crash and start again, on one device or another. */
final class SimulatedPlayer {
    private static final Duration QUICK = Duration.ofMillis(50);
    private static final Duration PENSIVE = Duration.ofSeconds(2);
    private static final int AT_ONCE = 3;

    private final SimulatedTime time;
    private final SimulatedServer server;
    private final AtomicLong ids;
    private final SeatWish wish;
    private final Bot bot;
    private final Wiretap wiretap;
    private final List<Asked> stays = new ArrayList<>();
    private final Set<String> tokens = new HashSet<>();
    private Optional<String> token = Optional.empty();
    private Stay stay;
    private boolean resting;
    private int team;

    /** Hears what the server says to a player. */
    interface Wiretap {
        void hears(SimulatedPlayer player, byte[] message);
    }

    SimulatedPlayer(
            SimulatedTime time, SimulatedServer server, AtomicLong ids, SeatWish wish, Bot bot, Wiretap wiretap) {
        this.time = time;
        this.server = server;
        this.ids = ids;
        this.wish = wish;
        this.bot = bot;
        this.wiretap = wiretap;
        begins();
        thinkLater();
    }

    /** One run of the player's program, from start to end. */
    private final class Stay implements SimulatedLine.Overheard, TokenKeeper {
        private final Table table = new Table(wish, this);
        private final SimulatedLine line = new SimulatedLine(time, server, ids, table, this);
        private final Asked asked = new Asked();

        @Override
        public void said(ClientMessage message) {
            asked.sent(message);
        }

        @Override
        public void heard(byte[] bytes, ServerMessage message) {
            wiretap.hears(SimulatedPlayer.this, bytes);
            if (message instanceof ServerMessage.Welcome welcome) {
                team = welcome.team();
                asked.seated(welcome.team(), welcome.seat());
            } else if (message instanceof ServerMessage.TurnedAway away
                    && away.reason() == ServerMessage.Reason.UNKNOWN_SEAT) {
                throw new AssertionError("I1: a seat that was given is not known any more");
            }
        }

        @Override
        public Optional<String> token() {
            return token;
        }

        @Override
        public boolean keep(String given) {
            token = Optional.of(given);
            tokens.add(given);
            return true;
        }

        @Override
        public void forget() {
            token = Optional.empty();
        }
    }

    private void begins() {
        stay = new Stay();
        stays.add(stay.asked);
    }

    private void thinkLater() {
        time.between(QUICK, PENSIVE, this::think);
    }

    private void think() {
        TableState state = stay.table.state();
        if (state.contact() == Contact.OVER) {
            begins();
        } else if (!resting && state.contact() == Contact.SEATED && state.view().isPresent()) {
            play(state.view().get());
        }
        thinkLater();
    }

    private void play(PlayerView view) {
        if (stay.asked.unanswered() >= AT_ONCE) {
            return;
        }
        Optional<Order> next = bot.next(view);
        if (next.isPresent() && stay.asked.wasRefused()) {
            next = Optional.of(new Order(view.seat(), Optional.empty(), new Command.Ready()));
        }
        next.ifPresent(order -> stay.asked.ask(stay.table, order));
        if (next.isPresent() && next.get().household().isPresent() && time.in100(10)) {
            stay.table.preview(next.get().household().get(), next.get().command());
        }
    }

    /** Gives no more orders, but comes back whenever the game ends. */
    void rest() {
        resting = true;
    }

    void networkBreaks() {
        stay.line.cut();
    }

    /** The program crashes; the player starts it again at once. */
    void crashes() {
        stay.line.vanish();
        begins();
    }

    /** The player opens the game on a second device, while the first goes on for itself. */
    void movesToAnotherDevice() {
        begins();
    }

    TableState state() {
        return stay.table.state();
    }

    int unanswered() {
        return stay.asked.unanswered();
    }

    int team() {
        return team;
    }

    List<Given> acknowledged() {
        return stays.stream().flatMap(asked -> asked.acknowledged().stream()).toList();
    }

    /** All tokens that this player ever got. */
    Set<String> tokens() {
        return tokens;
    }
}
