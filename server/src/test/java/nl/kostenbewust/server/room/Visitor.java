package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.wire.Farewell;

/** Somebody at the door of a room, without a network: remembers all that the room sends. */
final class Visitor implements Client {
    static final Ref<Household> BART = Ref.to("tsd-01");
    private static final AtomicLong IDS = new AtomicLong();
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(60);

    private final long id = IDS.incrementAndGet();
    private final List<ServerMessage> heard = new ArrayList<>();
    private final List<byte[]> traffic = new ArrayList<>();
    private final Watching watching = new Watching();
    private Farewell farewell;
    private int number;
    private ServerMessage.Welcome welcome;

    @Override
    public long id() {
        return id;
    }

    @Override
    public InetAddress address() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public synchronized boolean send(byte[] message) {
        traffic.add(message);
        heard.add(watching.read(message).orElseThrow());
        notifyAll();
        return true;
    }

    @Override
    public boolean sendLatest(Supplier<byte[]> snapshot) {
        return send(snapshot.get());
    }

    @Override
    public void authenticated() {
        // nothing to end: there is no login deadline here
    }

    @Override
    public synchronized void dismiss(Farewell why) {
        farewell = why;
        notifyAll();
    }

    static ClientMessage.Hello hello(Room room, String name) {
        return new ClientMessage.Hello(ClientMessage.PROTOCOL, room.code(), name, Optional.empty(), Optional.empty());
    }

    /** Comes in as somebody new. */
    ServerMessage.Welcome enters(Room room, String name) {
        room.enter(this, hello(room, name));
        return welcomed();
    }

    /** Comes back with a token. */
    ServerMessage.Welcome returns(Room room, String token) {
        room.enter(
                this,
                new ClientMessage.Hello(ClientMessage.PROTOCOL, room.code(), "", Optional.empty(), Optional.of(token)));
        return welcomed();
    }

    private ServerMessage.Welcome welcomed() {
        welcome = awaits(ServerMessage.Welcome.class, any -> true);
        number = welcome.lastNumber();
        return welcome;
    }

    /** How they were welcomed. */
    ServerMessage.Welcome welcome() {
        return welcome;
    }

    /** The next number was used for something else than a command. */
    void skipsNumber() {
        number++;
    }

    /** Waits for a view that is newer than that one. */
    PlayerView newestViewAfter(long version) {
        return awaitsView(view -> view.version() > version);
    }

    /** Gives a command about Bart and waits for the answer. */
    ServerMessage acts(Room room, Command command) {
        return gives(room, Optional.of(BART), command);
    }

    /** Is done for this month. */
    ServerMessage isReady(Room room) {
        return gives(room, Optional.empty(), new Command.Ready());
    }

    private ServerMessage gives(Room room, Optional<Ref<Household>> household, Command command) {
        number++;
        int mine = number;
        room.received(this, new ClientMessage.Act(mine, household, command));
        return awaits(ServerMessage.class, message -> isAnswer(message, mine));
    }

    private static boolean isAnswer(ServerMessage message, int number) {
        return (message instanceof ServerMessage.Accepted accepted && accepted.number() == number)
                || (message instanceof ServerMessage.Refused refused && refused.number() == number);
    }

    /** What it was told of its commands so far. */
    synchronized List<ServerMessage> answers() {
        return heard.stream()
                .filter(message ->
                        message instanceof ServerMessage.Accepted || message instanceof ServerMessage.Refused)
                .toList();
    }

    /** How many messages of this type it heard so far. */
    synchronized int heard(Class<? extends ServerMessage> type) {
        return (int) heard.stream().filter(type::isInstance).count();
    }

    /** Waits for a message of this type that passes the test; the first one heard counts. */
    synchronized <T extends ServerMessage> T awaits(Class<T> type, Predicate<T> test) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (true) {
            for (ServerMessage message : heard) {
                if (type.isInstance(message) && test.test(type.cast(message))) {
                    return type.cast(message);
                }
            }
            pause(end, type.getSimpleName());
        }
    }

    synchronized Farewell awaitsFarewell() {
        long end = System.currentTimeMillis() + PATIENCE;
        while (farewell == null) {
            pause(end, "farewell");
        }
        return farewell;
    }

    private void pause(long end, String what) {
        assertThat(System.currentTimeMillis())
                .as("waited too long for " + what + " after " + last())
                .isLessThan(end);
        try {
            wait(100);
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }

    private Object last() {
        return heard.isEmpty()
                ? "nothing"
                : heard.get(heard.size() - 1).getClass().getSimpleName();
    }

    /** Waits for a view in which this holds. */
    PlayerView awaitsView(Predicate<PlayerView> test) {
        return awaits(ServerMessage.View.class, message -> test.test(message.view()))
                .view();
    }

    LobbyView awaitsLobby(Predicate<LobbyView> test) {
        return awaits(ServerMessage.Lobby.class, message -> test.test(message.lobby()))
                .lobby();
    }

    /** How many messages of this type were heard. */
    synchronized int count(Class<? extends ServerMessage> type) {
        return (int) heard.stream().filter(type::isInstance).count();
    }

    synchronized PlayerView lastView() {
        PlayerView last = null;
        for (ServerMessage message : heard) {
            if (message instanceof ServerMessage.View view) {
                last = view.view();
            }
        }
        return last;
    }

    static HouseholdView bart(PlayerView view) {
        return view.households().get(0);
    }

    synchronized List<byte[]> traffic() {
        return List.copyOf(traffic);
    }
}
