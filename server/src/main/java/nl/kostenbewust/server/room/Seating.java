package nl.kostenbewust.server.room;

import java.util.Optional;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Showing;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Seat;

/** A seat while the room is open: who sits there, and whether they are connected. Lives on the room's thread. */
final class Seating {
    private static final int SEATS_A_TEAM = 10;

    private Seat seat;
    private Chair chair;
    private int sitsAt;
    private Showing showing = new Showing();
    private Client client;
    private long since;
    private long lastNumber;
    private long lastActed;
    private Optional<Ref<Household>> where = Optional.empty();
    private boolean toldAway;
    private boolean waits;
    private long waitsSince;

    Seating(Seat seat, RoomState room, long lastNumber, long now) {
        this.seat = seat;
        this.lastNumber = lastNumber;
        this.since = now;
        this.lastActed = now;
        noticed(room.forum(), now);
        arrange(room);
    }

    /** The seat that a trainee with this number has, unless something else was arranged. */
    static Chair chairByNumber(int trainee) {
        return new Chair(trainee / SEATS_A_TEAM, trainee % SEATS_A_TEAM);
    }

    /** Takes the seats that are arranged for this trainee. */
    void arrange(RoomState room) {
        chair = room.chairOf(seat.id());
        sitsAt = room.sitsAt(seat.id());
    }

    /** The number under which the store keeps this seat: tens for the team, units for the place in it. */
    static int storedId(int team, int place) {
        return team * SEATS_A_TEAM + place;
    }

    Seat stored() {
        return seat;
    }

    /** The number of the trainee, which stays when they move. */
    int trainee() {
        return seat.id();
    }

    Chair chair() {
        return chair;
    }

    int team() {
        return chair.team();
    }

    /** The own seat number in the team, which is all that the game knows of a player. */
    int place() {
        return chair.seat();
    }

    /** The seat that this trainee plays now: the own one, or one that was handed over to them. */
    int sitsAt() {
        return sitsAt;
    }

    /** Whether this trainee waits for help may have changed. */
    void noticed(Forum forum, long now) {
        boolean waitsNow = forum.waiting().contains(seat.id());
        if (waitsNow && !waits) {
            waitsSince = now;
        }
        waits = waitsNow;
    }

    /** When this trainee asked for the help that they wait for. */
    long waitsSince() {
        return waitsSince;
    }

    void renamed(Seat other) {
        seat = other;
    }

    /** Did something, in that household or for the team. */
    void acted(Optional<Ref<Household>> household, long now) {
        lastActed = now;
        where = household.or(() -> where);
    }

    /** The household of the last command. */
    Optional<Ref<Household>> where() {
        return where;
    }

    /** How long they are there, or gone. */
    long since() {
        return since;
    }

    long lastActed() {
        return lastActed;
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

    boolean isHeldBy(long connection) {
        return client != null && client.id() == connection;
    }

    Client client() {
        return client;
    }

    /**
     * Somebody sits down.
     *
     * @param seen the version of the view that they still have
     */
    void taken(Client by, Optional<Long> seen, long now) {
        client = by;
        showing = showing.again(seen);
        since = now;
        lastActed = now;
        toldAway = false;
    }

    void left(long now) {
        client = null;
        since = now;
    }

    /** Whether the player has been gone for at least so long. */
    boolean isGoneFor(long nanos, long now) {
        return client == null && now - since >= nanos;
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
