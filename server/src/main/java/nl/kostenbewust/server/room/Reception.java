package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.exchange.Exchange;
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

    private final Rooms rooms;
    private final CodeGuard guard = new CodeGuard();
    private final Map<Long, Room> inside = new HashMap<>();

    /** A reception for these rooms. */
    public Reception(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void connected(Client client) {
        // nothing to do until they say who they are
    }

    @Override
    public void received(Client client, byte[] message) {
        ClientMessage read;
        try {
            read = Exchange.TO_SERVER.read(message);
        } catch (CodecException garbage) {
            LOG.debug("Onleesbaar bericht van verbinding {}: {}", client.id(), garbage.getMessage());
            client.dismiss(Farewell.GARBAGE);
            return;
        }
        Room room = inside.get(client.id());
        if (room != null) {
            room.received(client, read);
        } else if (read instanceof ClientMessage.Hello hello) {
            knock(client, hello);
        } else {
            client.dismiss(Farewell.GARBAGE);
        }
    }

    private void knock(Client client, ClientMessage.Hello hello) {
        if (hello.protocol() != ClientMessage.PROTOCOL) {
            turnAway(client, ServerMessage.Reason.OTHER_VERSION, version(hello.protocol()));
            return;
        }
        if (guard.isShut(System.nanoTime())) {
            turnAway(client, ServerMessage.Reason.TOO_MANY_TRIES, CodeGuard.WAIT);
            return;
        }
        Optional<Room> room = rooms.find(RoomCode.tidy(hello.code()));
        if (room.isEmpty()) {
            guard.wrong(System.nanoTime());
            turnAway(
                    client,
                    ServerMessage.Reason.WRONG_CODE,
                    Text.of(
                            "Er is geen les met deze code. Kijk nog eens naar de code van je docent.",
                            "There is no lesson with this code. Look again at your lecturer's code."));
            return;
        }
        // They have said who they are; what they wait for now is us, and who is cut off for that would take a second
        // seat.
        client.authenticated();
        inside.put(client.id(), room.get());
        room.get().enter(client, hello);
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
        client.send(Exchange.TO_CLIENT.write(new ServerMessage.TurnedAway(reason, text)));
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
