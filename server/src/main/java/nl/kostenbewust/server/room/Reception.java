package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.net.ClientListener;
import nl.kostenbewust.server.wire.Farewell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes connections in, finds the room of their code, and passes on what they send. Called on one thread at a time. */
public final class Reception implements ClientListener {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private static final Text NO_SUCH_CODE = Text.of(
            "Er is geen les met deze code. Kijk nog eens naar de code van je docent.",
            "There is no lesson with this code. Look again at your lecturer's code.");

    private final Rooms rooms;
    private final LongSupplier clock;
    private final long started;
    private final CodeGuard guard = new CodeGuard();
    private final Map<Long, Room> inside = new HashMap<>();

    /** A reception for these rooms, by the clock of their machine. */
    public Reception(Rooms rooms) {
        this.rooms = rooms;
        this.clock = rooms.machine()::now;
        this.started = clock.getAsLong();
    }

    @Override
    public void connected(Client client) {
        // nothing to do until they say who they are
    }

    @Override
    public void received(Client client, byte[] message) {
        Room room = inside.get(client.id());
        ClientMessage read;
        try {
            read = Wire.FROM_CLIENT.read(message);
        } catch (CodecException garbage) {
            LOG.debug("Onleesbaar bericht van verbinding {}: {}", client.id(), garbage.getMessage());
            garbage(client, room);
            return;
        }
        if (room != null) {
            room.received(client, read);
        } else if (Rights.of(read.getClass(), Rights.Role.STRANGER, Rights.State.LOBBY) == Rights.Verdict.FINE) {
            knock(client, read);
        } else {
            client.dismiss(Farewell.GARBAGE);
        }
    }

    /** Somebody inside may be a bug; a stranger is not worth a second message. */
    private static void garbage(Client client, Room room) {
        if (room != null) {
            room.receivedGarbage(client);
        } else {
            client.dismiss(Farewell.GARBAGE);
        }
    }

    private void knock(Client client, ClientMessage message) {
        if (message instanceof ClientMessage.Hello hello) {
            // A token cannot be guessed, so that whoever comes back need not wait for those who guess codes.
            knock(client, hello.protocol(), hello.code(), hello.token().isPresent())
                    .ifPresent(room -> room.enter(client, hello));
        } else if (message instanceof ClientMessage.Lead lead) {
            knock(client, lead.protocol(), lead.code(), false).ifPresent(room -> room.enter(client, lead));
        }
    }

    /** The room of that code; empty: they were sent away. */
    private Optional<Room> knock(Client client, int protocol, String code, boolean returning) {
        if (protocol != ClientMessage.PROTOCOL) {
            turnAway(client, ServerMessage.Reason.OTHER_VERSION, version(protocol));
            return Optional.empty();
        }
        Optional<Room> room = rooms.find(RoomCode.tidy(code));
        boolean proven = returning && room.isPresent();
        if (!proven && !guard.hasTurn(client.address(), now())) {
            client.dismiss(Farewell.CROWDED);
            return Optional.empty();
        }
        if (room.isEmpty()) {
            guard.wrong(client.address(), now());
            turnAway(client, ServerMessage.Reason.WRONG_CODE, NO_SUCH_CODE);
            return Optional.empty();
        }
        inside.put(client.id(), room.get());
        return room;
    }

    private long now() {
        return clock.getAsLong() - started;
    }

    private static Text version(int theirs) {
        return theirs < ClientMessage.PROTOCOL
                ? Text.of(
                        "Jouw spel is ouder dan dat van de server. Haal de nieuwe versie op.",
                        "Your game is older than the server's. Get the new version.")
                : Text.of(
                        "Jouw spel is nieuwer dan dat van de server. Vraag je docent de server bij te werken.",
                        "Your game is newer than the server's. Ask your lecturer to update the server.");
    }

    private static void turnAway(Client client, ServerMessage.Reason reason, Text text) {
        client.send(Wire.TO_CLIENT.write(new ServerMessage.TurnedAway(reason, text)));
        client.dismiss(Farewell.REMOVED);
    }

    @Override
    public void gone(Client client, Farewell why) {
        Room room = inside.remove(client.id());
        if (room != null) {
            room.gone(client);
        }
    }
}
