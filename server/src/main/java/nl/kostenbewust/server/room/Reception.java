package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
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

    private static final Text NO_SUCH_CODE = Text.of(
            "Er is geen les met deze code. Kijk nog eens naar de code van je docent.",
            "There is no lesson with this code. Look again at your lecturer's code.");

    private final Rooms rooms;
    private final LongSupplier clock;
    private final long started;
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
        this.started = clock.getAsLong();
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
            receivedGarbage(client);
            return;
        }
        received(client, read);
    }

    /** A message came in, in whatever form it was written. */
    public void received(Client client, ClientMessage read) {
        Room room = inside.get(client.id());
        if (room != null) {
            room.received(client, read);
        } else if (Rights.of(read.getClass(), Rights.Role.STRANGER, Rights.State.LOBBY) == Rights.Verdict.FINE
                && !waiting.contains(client.id())) {
            knock(client, read);
        } else {
            client.dismiss(Farewell.GARBAGE);
        }
    }

    /** What came in was no message. Somebody inside may be a bug; a stranger is not worth a second message. */
    public void receivedGarbage(Client client) {
        Room room = inside.get(client.id());
        if (room != null) {
            room.receivedGarbage(client);
        } else {
            client.dismiss(Farewell.GARBAGE);
        }
    }

    /** Somebody who may lead every lesson here, and has shown so elsewhere, wants to lead this one; the secret is not looked at. */
    public void lead(Client client, ClientMessage.Lead lead) {
        if (inside.containsKey(client.id()) || waiting.contains(client.id())) {
            received(client, lead);
        } else {
            knock(client, lead.protocol(), lead.code(), true, room -> room.lead(client));
        }
    }

    private void knock(Client client, ClientMessage message) {
        if (message instanceof ClientMessage.Hello hello) {
            // A token cannot be guessed, so that whoever comes back need not wait for those who guess codes.
            boolean returning = hello.token().isPresent();
            knock(client, hello.protocol(), hello.code(), returning, room -> room.enter(client, hello));
        } else if (message instanceof ClientMessage.Lead lead) {
            knock(client, lead.protocol(), lead.code(), false, room -> room.enter(client, lead));
        }
    }

    private void knock(Client client, int protocol, String typed, boolean returning, Consumer<Room> enter) {
        String code = RoomCode.tidy(typed);
        boolean known = rooms.isKnown(code);
        if (protocol != ClientMessage.PROTOCOL) {
            turnAway(client, ServerMessage.Reason.OTHER_VERSION, version(protocol));
        } else if (!(known && returning) && !guard.hasTurn(client.address(), now())) {
            client.dismiss(Farewell.CROWDED);
        } else if (known) {
            // They have said who they are; what they wait for now is us, and who is cut off for that would take a
            // second seat.
            client.authenticated();
            bringIn(client, code, enter);
        } else {
            guard.wrong(client.address(), now());
            turnAway(client, ServerMessage.Reason.WRONG_CODE, NO_SUCH_CODE);
        }
    }

    /** Into the lesson at once when it is open, else when it has been opened. */
    private void bringIn(Client client, String code, Consumer<Room> enter) {
        Optional<Room> open = rooms.find(code);
        if (open.isPresent()) {
            enter(client, open.get(), enter);
        } else {
            waiting.add(client.id());
            rooms.wake(code)
                    .ifPresent(waking ->
                            waking.whenCompleteAsync((room, failed) -> woken(client, room, failed, enter), desk));
        }
    }

    private void woken(Client client, Room room, Throwable failed, Consumer<Room> enter) {
        if (!waiting.remove(client.id())) {
            return;
        }
        if (failed == null) {
            enter(client, room, enter);
        } else {
            turnAway(client, ServerMessage.Reason.OVER, NotWoken.why(failed));
        }
    }

    private void enter(Client client, Room room, Consumer<Room> enter) {
        inside.put(client.id(), room);
        enter.accept(room);
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
        client.send(Exchange.TO_CLIENT.write(new ServerMessage.TurnedAway(reason, text)));
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
