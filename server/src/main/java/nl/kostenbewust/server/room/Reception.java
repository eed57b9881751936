package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
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

    private final Rooms rooms;
    private final LongSupplier clock;
    private final CodeGuard guard = new CodeGuard();
    private final Map<Long, Room> inside = new HashMap<>();
    /** Clients whose lesson is being opened. */
    private final Set<Long> waiting = new HashSet<>();

    private final Executor desk;

    /** A reception for these rooms, by the clock of their machine, where opening a lesson may take its time. */
    public Reception(Rooms rooms) {
        this(rooms, Runnable::run);
    }

    /** As {@link #Reception(Rooms)}; a lesson that had to be opened is entered on the thread of the desk. */
    public Reception(Rooms rooms, Executor desk) {
        this.rooms = rooms;
        this.desk = desk;
        this.clock = rooms.machine()::now;
    }

    @Override
    public void connected(Client client) {
        // nothing to do until they say who they are
    }

    @Override
    public void received(Client client, byte[] message) {
        ClientMessage read;
        try {
            read = Wire.FROM_CLIENT.read(message);
        } catch (CodecException garbage) {
            LOG.debug("Onleesbaar bericht van verbinding {}: {}", client.id(), garbage.getMessage());
            client.dismiss(Farewell.GARBAGE);
            return;
        }
        Room room = inside.get(client.id());
        if (room != null) {
            room.received(client, read);
        } else if (read instanceof ClientMessage.Hello hello && !waiting.contains(client.id())) {
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
        if (guard.isShut(clock.getAsLong())) {
            turnAway(client, ServerMessage.Reason.TOO_MANY_TRIES, CodeGuard.WAIT);
            return;
        }
        String code = RoomCode.tidy(hello.code());
        Optional<Room> room = rooms.find(code);
        if (room.isPresent()) {
            enter(client, hello, room.get());
            return;
        }
        rooms.wake(code).ifPresentOrElse(waking -> await(client, hello, waking), () -> wrongCode(client));
    }

    private void enter(Client client, ClientMessage.Hello hello, Room room) {
        inside.put(client.id(), room);
        room.enter(client, hello);
    }

    private void await(Client client, ClientMessage.Hello hello, CompletionStage<Room> waking) {
        waiting.add(client.id());
        waking.whenCompleteAsync(
                (room, failed) -> {
                    if (!waiting.remove(client.id())) {
                        return;
                    }
                    if (failed == null) {
                        enter(client, hello, room);
                    } else {
                        turnAway(client, ServerMessage.Reason.OVER, NotWoken.why(failed));
                    }
                },
                desk);
    }

    private void wrongCode(Client client) {
        guard.wrong(clock.getAsLong());
        turnAway(
                client,
                ServerMessage.Reason.WRONG_CODE,
                Text.of(
                        "Er is geen les met deze code. Kijk nog eens naar de code van je docent.",
                        "There is no lesson with this code. Look again at your lecturer's code."));
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
        waiting.remove(client.id());
        Room room = inside.remove(client.id());
        if (room != null) {
            room.gone(client);
        }
    }
}
