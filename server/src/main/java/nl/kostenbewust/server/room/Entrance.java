package nl.kostenbewust.server.room;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.kostenbewust.core.exchange.Exchange;
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
    private final Ledger ledger;
    private final Doorkeeper doorkeeper;
    private final Course course;
    private final Board board;
    private final long opening = new SecureRandom().nextLong();

    Entrance(Executor thread, Ledger ledger, Doorkeeper doorkeeper, Course course, Board board) {
        this.thread = thread;
        this.ledger = ledger;
        this.doorkeeper = doorkeeper;
        this.course = course;
        this.board = board;
    }

    /** Somebody knocks. Whatever comes of it is sent to them. */
    void welcome(Client client, ClientMessage.Hello hello) {
        Optional<ServerMessage.TurnedAway> refusal = doorkeeper.refuse(hello);
        if (refusal.isPresent()) {
            turnAway(client, refusal.get());
        } else if (hello.token().isPresent()) {
            String token = hello.token().get();
            doorkeeper
                    .bearer(token)
                    .ifPresentOrElse(
                            seat -> sit(client, seat, token, hello.seen()),
                            () -> turnAway(client, Doorkeeper.UNKNOWN_SEAT));
        } else {
            doorkeeper
                    .team(hello)
                    .ifPresentOrElse(team -> newSeat(client, hello, team), () -> turnAway(client, Doorkeeper.FULL));
        }
    }

    private static void turnAway(Client client, ServerMessage.TurnedAway why) {
        client.send(Exchange.TO_CLIENT.write(why));
        client.dismiss(Farewell.REMOVED);
    }

    private void newSeat(Client client, ClientMessage.Hello hello, TeamGame team) {
        SeatToken token = SeatToken.random();
        String name = Alphabet.name(hello.name()).orElseThrow();
        Seating seating = new Seating(ledger.seat(team.number(), team.freePlace(), name, token), 0, System.nanoTime());
        team.seats().put(seating.place(), seating);
        ledger.keep(seating.stored())
                .whenCompleteAsync(
                        (kept, failed) -> {
                            if (failed != null) {
                                team.seats().remove(seating.place());
                                turnAway(client, Doorkeeper.NOT_KEPT);
                                return;
                            }
                            sit(client, seating, token.secret(), Optional.empty());
                            course.joined(seating);
                        },
                        thread);
    }

    private void sit(Client client, Seating seat, String token, Optional<Seen> seen) {
        if (seat.isPresent() && !seat.isHeldBy(client)) {
            seat.client().dismiss(Farewell.TAKEN_OVER);
        }
        seat.taken(client, seen.filter(view -> view.opening() == opening).map(Seen::version));
        client.authenticated();
        seat.send(new ServerMessage.Welcome(token, seat.team(), seat.place(), (int) seat.lastNumber(), opening));
        course.halted().ifPresent(why -> seat.send(new ServerMessage.Notice(why)));
        board.changed(seat);
    }
}
