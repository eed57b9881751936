package nl.kostenbewust.desktop;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.desktop.fixture.Asked;
import nl.kostenbewust.desktop.table.Address;
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
    private final Asked asked = new Asked();
    private Optional<String> token = Optional.empty();
    private boolean shown;
    private boolean lost;
    private int team;
    private int seat;

    BotPlayer(Address address, SeatWish wish, Bot bot) {
        this.bot = bot;
        this.table = new Table(wish, this);
        this.line = new LinkLines().open(address, this);
    }

    /** Does what the bot does next, when the last answer is in. */
    void acts() {
        TableState state = table.state();
        if (state.contact() != Contact.SEATED || state.view().isEmpty() || asked.unanswered() > 0) {
            return;
        }
        int place = state.view().get().seat();
        Optional<Order> next = bot.next(state.view().get());
        next.map(order -> asked.wasRefused() ? new Order(place, Optional.empty(), new Command.Ready()) : order)
                .ifPresent(order -> asked.ask(table, order));
    }

    @Override
    public void connected(Line open) {
        table.connected(new Line() {
            @Override
            public boolean send(ClientMessage message) {
                asked.sent(message);
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
        if (message instanceof ServerMessage.View || message instanceof ServerMessage.Change) {
            isShown();
        }
    }

    private synchronized void isShown() {
        shown = true;
    }

    private synchronized void seated(ServerMessage.Welcome welcome) {
        if (team != 0 && (team != welcome.team() || seat != welcome.seat())) {
            throw new IllegalStateException("another seat than before");
        }
        team = welcome.team();
        seat = welcome.seat();
        asked.seated(team, seat);
        shown = false;
        lost = false;
    }

    @Override
    public void lost(Text why) {
        synchronized (this) {
            lost = true;
        }
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

    synchronized int team() {
        return team;
    }

    /** Whether it was shown the game since it sat down last. */
    synchronized boolean hasSeenItAgain() {
        return isSettled() && shown;
    }

    /** Whether it is in its seat, and everything it asked for was answered. */
    synchronized boolean isSettled() {
        return !lost && table.state().contact() == Contact.SEATED && asked.unanswered() == 0;
    }

    List<Given> acknowledged() {
        return asked.acknowledged();
    }

    @Override
    public String toString() {
        TableState now = table.state();
        return now.contact() + " " + now.why() + ", unanswered " + asked.unanswered();
    }

    @Override
    public void close() {
        line.close();
    }
}
