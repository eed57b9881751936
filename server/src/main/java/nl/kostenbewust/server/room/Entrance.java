package nl.kostenbewust.server.room;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.Seen;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.wire.Farewell;

/** Gives whoever comes in their seat: a new one, or the one that their token opens. Lives on the room's thread. */
final class Entrance {
    private final Executor thread;
    private final LongSupplier clock;
    private final Ledger ledger;
    private final Doorkeeper doorkeeper;
    private final Arrangement arrangement;
    private final Teams teams;
    private final Welcomer welcomer;
    private final Set<Long> inside = new HashSet<>();
    private final long opening = new SecureRandom().nextLong();

    /** Hears of who came in. */
    interface Welcomer {
        /** Somebody new has a seat. */
        void joined(Seating seat);

        /** Somebody sits down. */
        void sat(Seating seat);
    }

    Entrance(
            Executor thread,
            LongSupplier clock,
            Ledger ledger,
            Doorkeeper doorkeeper,
            Arrangement arrangement,
            Teams teams,
            Welcomer welcomer) {
        this.thread = thread;
        this.clock = clock;
        this.ledger = ledger;
        this.doorkeeper = doorkeeper;
        this.arrangement = arrangement;
        this.teams = teams;
        this.welcomer = welcomer;
    }

    /** Somebody knocks. Whatever comes of it is sent to them. */
    void welcome(Client client, ClientMessage.Hello hello) {
        inside.add(client.id());
        Optional<ServerMessage.TurnedAway> refusal = doorkeeper.refuse(hello);
        if (refusal.isPresent()) {
            turnAway(client, refusal.get());
        } else if (hello.token().isPresent()) {
            comeBack(client, hello.token().get(), hello.seen());
        } else {
            doorkeeper
                    .team(hello, arrangement.newest())
                    .ifPresentOrElse(team -> newSeat(client, hello, team), () -> turnAway(client, Doorkeeper.FULL));
        }
    }

    private void comeBack(Client client, String token, Optional<Seen> seen) {
        Optional<Seating> seat = doorkeeper.bearer(token);
        if (seat.isEmpty()) {
            turnAway(client, Doorkeeper.UNKNOWN_SEAT);
        } else if (arrangement.newest().isRemoved(seat.get().trainee())) {
            turnAway(client, Doorkeeper.SENT_OUT);
        } else {
            sit(client, seat.get(), token, seen);
        }
    }

    private static void turnAway(Client client, ServerMessage.TurnedAway why) {
        client.send(Exchange.TO_CLIENT.write(why));
        client.dismiss(Farewell.REMOVED);
    }

    private void newSeat(Client client, ClientMessage.Hello hello, TeamGame team) {
        SeatToken token = SeatToken.random();
        String name = Alphabet.name(hello.name()).orElseThrow();
        Chair chair = new Chair(
                team.number(), doorkeeper.freePlace(team, arrangement.newest()).orElseThrow());
        int number = teams.freeNumber(chair);
        if (!Seating.chairByNumber(number).equals(chair)) {
            arrangement.happen(new RoomEvent.Seated(number, chair), Author.ROOM);
        }
        Seating seating = new Seating(
                ledger.seat(number, team.number(), name, token), arrangement.newest(), 0, clock.getAsLong());
        teams.add(seating);
        ledger.keep(seating.stored())
                .whenCompleteAsync(
                        (kept, failed) -> {
                            if (failed != null) {
                                teams.of(seating).seats().remove(seating.place());
                                turnAway(client, Doorkeeper.NOT_KEPT);
                                return;
                            }
                            sit(client, seating, token.secret(), Optional.empty());
                            welcomer.joined(seating);
                        },
                        thread);
    }

    private void sit(Client client, Seating seat, String token, Optional<Seen> seen) {
        if (!inside.contains(client.id())) {
            // Gone again while their seat was being kept: nobody would ever notice that they left.
            return;
        }
        if (seat.isPresent() && !seat.isHeldBy(client)) {
            seat.client().dismiss(Farewell.TAKEN_OVER);
        }
        Optional<Long> still = seen.filter(view -> view.opening() == opening).map(Seen::version);
        seat.taken(client, still, clock.getAsLong());
        client.authenticated();
        seat.send(new ServerMessage.Welcome(token, seat.team(), seat.place(), (int) seat.lastNumber(), opening));
        welcomer.sat(seat);
    }

    /** A connection has ended. */
    void left(Client client) {
        inside.remove(client.id());
    }
}
