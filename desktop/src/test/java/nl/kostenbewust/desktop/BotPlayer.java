package nl.kostenbewust.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.table.Contact;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.LineListener;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.table.TokenKeeper;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.server.room.Invariants.Given;

/** A bot at a real table with a real line to a server, which remembers what was acknowledged. Its line tries again by itself. */
final class BotPlayer implements LineListener, TokenKeeper, AutoCloseable {
    private final Bot bot;
    private final Table table;
    private final Line line;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Given> acknowledged = new ArrayList<>();
    private Optional<String> token = Optional.empty();
    private int unanswered;
    private long highest;
    private boolean refused;
    private int team;
    private int seat;

    BotPlayer(Address address, SeatWish wish, Bot bot) {
        this.bot = bot;
        this.table = new Table(wish, this);
        this.line = new LinkLines().open(address, this);
    }

    private static final class Asked {
        private final Optional<Ref<Household>> household;
        private final Command command;
        private long number;

        Asked(Order order) {
            household = order.household();
            command = order.command();
        }
    }

    /** Does what the bot does next, when the last answer is in. */
    void acts() {
        TableState state = table.state();
        if (state.contact() != Contact.SEATED || state.view().isEmpty() || unanswered() > 0) {
            return;
        }
        int place = state.view().get().seat();
        Optional<Order> next = bot.next(state.view().get());
        next.map(order -> refused() ? new Order(place, Optional.empty(), new Command.Ready()) : order)
                .ifPresent(this::acts);
    }

    private void acts(Order order) {
        Asked mine = new Asked(order);
        synchronized (this) {
            asked.add(mine);
            unanswered++;
        }
        table.act(order.household(), order.command()).thenAccept(answer -> answered(mine, answer));
    }

    private synchronized void answered(Asked mine, Answer answer) {
        unanswered--;
        refused = answer instanceof Answer.Refused;
        if (answer instanceof Answer.Applied) {
            acknowledged.add(new Given(team * 10 + seat, mine.number, mine.household, mine.command));
        }
    }

    /** A table numbers what it is asked in order, so the next new number is that of the first without one. */
    private synchronized void sends(ClientMessage message) {
        if (message instanceof ClientMessage.Act act && act.number() > highest) {
            highest = act.number();
            asked.stream().filter(one -> one.number == 0).findFirst().orElseThrow().number = act.number();
        }
    }

    @Override
    public void connected(Line open) {
        table.connected(new Line() {
            @Override
            public boolean send(ClientMessage message) {
                sends(message);
                return open.send(message);
            }

            @Override
            public void close() {
                open.close();
            }
        });
    }

    @Override
    public void received(ServerMessage message) {
        if (message instanceof ServerMessage.Welcome welcome) {
            seated(welcome);
        }
        table.received(message);
    }

    private synchronized void seated(ServerMessage.Welcome welcome) {
        if (team != 0 && (team != welcome.team() || seat != welcome.seat())) {
            throw new IllegalStateException("another seat than before");
        }
        team = welcome.team();
        seat = welcome.seat();
    }

    @Override
    public void lost(Text why) {
        table.lost(why);
    }

    @Override
    public void closed(Text why) {
        table.closed(why);
    }

    @Override
    public synchronized Optional<String> token() {
        return token;
    }

    @Override
    public synchronized boolean keep(String given) {
        token = Optional.of(given);
        return true;
    }

    /** A seat that was given must be known for ever. */
    @Override
    public void forget() {
        throw new IllegalStateException("the server does not know a seat that it gave");
    }

    TableState state() {
        return table.state();
    }

    synchronized int unanswered() {
        return unanswered;
    }

    private synchronized boolean refused() {
        return refused;
    }

    synchronized int team() {
        return team;
    }

    /** Whether it is in its seat, and everything it asked for was answered. */
    boolean isSettled() {
        return table.state().contact() == Contact.SEATED && unanswered() == 0;
    }

    synchronized List<Given> acknowledged() {
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        line.close();
    }
}
