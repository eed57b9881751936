package nl.kostenbewust.server.room;

import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;

/** Somebody who leads a lesson from a device of their own. */
final class Leader {
    private final Visitor device = new Visitor();
    private final Room room;
    private int number;

    Leader(Room room, String secret) {
        this.room = room;
        room.enter(device, new ClientMessage.Lead(ClientMessage.PROTOCOL, room.code(), secret));
    }

    /** Leads with a secret that is made for them. */
    static Leader of(Room room) {
        Leader leader =
                new Leader(room, room.issueSecret().toCompletableFuture().join());
        leader.number = leader.welcome().lastNumber();
        return leader;
    }

    Visitor device() {
        return device;
    }

    ServerMessage.Leading welcome() {
        return device.awaits(ServerMessage.Leading.class, any -> true);
    }

    /** Asks, and waits for the answer. */
    ServerMessage asks(Steering steering) {
        number++;
        return sends(number, steering);
    }

    ServerMessage sends(int mine, Steering steering) {
        room.received(device, new ClientMessage.Steer(mine, steering));
        return device.awaits(
                ServerMessage.class,
                message -> (message instanceof ServerMessage.Accepted accepted && accepted.number() == mine)
                        || (message instanceof ServerMessage.Refused refused && refused.number() == mine));
    }

    /** The seat of that name, as the server's own console has it now. */
    ConsoleView.SeatRow seat(String name) {
        return room.console().toCompletableFuture().join().teams().stream()
                .flatMap(team -> team.seats().stream())
                .filter(seat -> seat.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    int trainee(String name) {
        return seat(name).trainee().orElseThrow();
    }
}
