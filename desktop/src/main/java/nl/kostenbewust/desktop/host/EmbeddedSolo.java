package nl.kostenbewust.desktop.host;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.SeatBook;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.TokenKeeper;
import nl.kostenbewust.server.GameServer;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionState;
import nl.kostenbewust.server.store.StorageException;

/** Plays alone on a server in this process, which only this computer can reach. */
public final class EmbeddedSolo implements SoloHost {
    /** Tokens are kept by code; the port of the server is another one each time. */
    private static final Address HERE = new Address("localhost", 1);

    private final Path data;
    private final Offers offers = new Offers();

    /** Keeps games in {@code data}. */
    public EmbeddedSolo(Path data) {
        this.data = data.resolve("solo");
    }

    @Override
    public List<Offer> offers() {
        return offers.all();
    }

    @Override
    public Optional<SavedGame> unfinished() {
        if (!java.nio.file.Files.isDirectory(data)) {
            return Optional.empty();
        }
        try (GameServer server = server()) {
            List<Session> sessions = server.rooms().unfinished();
            return sessions.isEmpty() ? Optional.empty() : saved(sessions.get(sessions.size() - 1), server);
        }
    }

    private Optional<SavedGame> saved(Session session, GameServer server) {
        boolean playable = session.state() == SessionState.RUNNING
                && offers.has(session.start().scenario(), session.start().scenarioVersion())
                && tokens(session.start().roomCode()).token().isPresent();
        if (!playable || !(server.rooms().load(session) instanceof Loaded.Intact intact)) {
            return Optional.empty();
        }
        Lesson lesson = offers.lesson(session.start().scenario(), Rooms.policies(session));
        int month = server.rooms().month(intact, lesson);
        boolean over = month > lesson.scenario().programme().rounds();
        return over
                ? Optional.empty()
                : Optional.of(new SavedGame(
                        session.id(), lesson.scenario().programme().title(), month));
    }

    @Override
    public OpenGame begin(Offer offer) {
        GameServer server = server();
        try {
            Lesson lesson = offers.lesson(offer.id());
            Room room = server.rooms()
                    .create(lesson, RoomSettings.SOLO, System.currentTimeMillis(), new SecureRandom().nextLong());
            server.letIn();
            return new Open(server, room, lesson, tokens(room.code()));
        } catch (StorageException failed) {
            server.close();
            throw new HostException(Text.nl(failed.getMessage()), failed);
        }
    }

    @Override
    public OpenGame resume(SavedGame game) {
        GameServer server = server();
        try {
            Session session = server.rooms().unfinished().stream()
                    .filter(s -> s.id().equals(game.id()))
                    .findFirst()
                    .orElseThrow();
            Lesson lesson = offers.lesson(session.start().scenario(), Rooms.policies(session));
            Room room = server.rooms().resume((Loaded.Intact) server.rooms().load(session), lesson);
            server.letIn();
            return new Open(server, room, lesson, tokens(room.code()));
        } catch (StorageException | CompletionException failed) {
            server.close();
            throw new HostException(Text.nl(failed.getMessage()), failed);
        }
    }

    private GameServer server() {
        return Failures.open(data, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private TokenKeeper tokens(String code) {
        return new SeatBook(data.resolve("seats")).keeper(HERE, new SeatWish(code, "ik", Optional.empty()));
    }

    private record Open(GameServer server, Room room, Lesson lesson, TokenKeeper tokens) implements OpenGame {
        @Override
        public Address address() {
            return new Address(InetAddress.getLoopbackAddress().getHostAddress(), server.port());
        }

        @Override
        public String code() {
            return room.code();
        }

        @Override
        public List<Move> goodRoute() {
            List<Move> moves = new ArrayList<>();
            lesson.scenario().cases().forEach((household, story) -> {
                Route good = story.routes().get("good");
                Route played = good.as().map(story.routes()::get).orElse(good);
                played.months()
                        .forEach(month -> month.acts()
                                .forEach(act -> moves.add(new Move(month.month(), Optional.of(household), act))));
            });
            return List.copyOf(moves);
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
