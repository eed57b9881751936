package nl.kostenbewust.server.leak;

import java.util.Optional;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.server.room.Room;

/** A seat in a team: a bot with a connection that is listened in on. */
final class Player implements AutoCloseable {
    private final int port;
    private final String code;
    private final String name;
    private final Bot bot;
    private final ServerMessage.Welcome seat;
    private Tap tap;
    private int number;

    /** Comes in and waits for a seat in that team. */
    Player(int port, Room room, int team, String name, Bot bot) {
        this.port = port;
        this.code = room.code();
        this.name = name;
        this.bot = bot;
        tap = new Tap(port);
        tap.send(hello(Optional.of(team), Optional.empty()));
        seat = welcome();
    }

    private ClientMessage.Hello hello(Optional<Integer> team, Optional<String> token) {
        return new ClientMessage.Hello(ClientMessage.PROTOCOL, code, name, team, token);
    }

    private ServerMessage.Welcome welcome() {
        return tap.awaits(
                "a welcome",
                message -> message instanceof ServerMessage.Welcome welcome ? Optional.of(welcome) : Optional.empty());
    }

    int place() {
        return seat.seat();
    }

    String name() {
        return name;
    }

    String token() {
        return seat.token();
    }

    Tap tap() {
        return tap;
    }

    PlayerView view() {
        return tap.view().orElseThrow();
    }

    Optional<Order> wants() {
        return bot.next(view());
    }

    /** Gives a command and waits for the answer. */
    ServerMessage gives(Order order) {
        number++;
        int mine = number;
        tap.send(new ClientMessage.Act(mine, order.household(), order.command()));
        return tap.awaits(
                "an answer to " + order, message -> isAnswer(message, mine) ? Optional.of(message) : Optional.empty());
    }

    private static boolean isAnswer(ServerMessage message, int number) {
        return (message instanceof ServerMessage.Accepted accepted && accepted.number() == number)
                || (message instanceof ServerMessage.Refused refused && refused.number() == number);
    }

    /** Asks what a command would take and waits for the answer. */
    void asks(Order order) {
        number++;
        int mine = number;
        Command command = order.command();
        tap.send(new ClientMessage.AskPreview(mine, order.household().orElseThrow(), command));
        tap.awaits(
                "a preview of " + command,
                message -> message instanceof ServerMessage.Preview preview && preview.number() == mine
                        ? Optional.of(preview)
                        : Optional.empty());
    }

    /** Loses the connection and comes back with the token. */
    void comesBack() {
        tap.close();
        tap = new Tap(port);
        tap.send(hello(Optional.empty(), Optional.of(seat.token())));
        welcome();
        tap.viewAfter(0);
    }

    @Override
    public void close() {
        tap.close();
    }
}
