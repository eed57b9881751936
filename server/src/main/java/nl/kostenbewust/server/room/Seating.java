package nl.kostenbewust.server.room;

import java.util.Optional;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Showing;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Seat;

/** A seat while the room is open: who sits there, and whether they are connected. Lives on the room's thread. */
final class Seating {
    private static final int SEATS_A_TEAM = 10;

    private final Seat seat;
    private Showing showing = new Showing();
    private Client client;
    private long goneSince;
    private long lastNumber;
    private boolean toldAway;

    Seating(Seat seat, long lastNumber, long now) {
        this.seat = seat;
        this.lastNumber = lastNumber;
        this.goneSince = now;
    }

    /** The number under which the store keeps this seat: tens for the team, units for the place in it. */
    static int storedId(int team, int place) {
        return team * SEATS_A_TEAM + place;
    }

    Seat stored() {
        return seat;
    }

    int team() {
        return seat.id() / SEATS_A_TEAM;
    }

    /** The seat number in the team, which is all that the game knows of a player. */
    int place() {
        return seat.id() % SEATS_A_TEAM;
    }

    String name() {
        return seat.name();
    }

    boolean isPresent() {
        return client != null;
    }

    boolean isHeldBy(Client other) {
        return client != null && client.id() == other.id();
    }

    Client client() {
        return client;
    }

    /**
     * Somebody sits down.
     *
     * @param seen the version of the view that they still have
     */
    void taken(Client by, Optional<Long> seen) {
        client = by;
        showing = showing.again(seen);
        toldAway = false;
    }

    void left(long now) {
        client = null;
        goneSince = now;
    }

    /** Whether the player has been gone for at least so long. */
    boolean isGoneFor(long nanos, long now) {
        return client == null && now - goneSince >= nanos;
    }

    /** True the first time only, since they left. */
    boolean tellsAway() {
        boolean first = !toldAway;
        toldAway = true;
        return first;
    }

    long lastNumber() {
        return lastNumber;
    }

    void handled(long number) {
        lastNumber = Math.max(lastNumber, number);
    }

    /** Sends, when there is somebody to send to. */
    void send(ServerMessage message) {
        if (client != null) {
            client.send(Exchange.TO_CLIENT.write(message));
        }
    }

    /** Sends bytes that say the same to everybody. */
    void send(byte[] message) {
        if (client != null) {
            client.send(message);
        }
    }

    /** Sends who is there; only the latest counts. */
    void show(LobbyView lobby) {
        if (client != null) {
            client.sendLatest(() -> Exchange.TO_CLIENT.write(new ServerMessage.Lobby(lobby)));
        }
    }

    /** Sends how the game stands, as soon as the client can take it; only the latest counts. */
    void show(PlayerView view) {
        if (client != null) {
            showing.show(view);
            client.sendLatest(showing::next);
        }
    }

    /** From now on changes are made from nothing. */
    void looksAgain() {
        showing = showing.again(Optional.empty());
    }
}
