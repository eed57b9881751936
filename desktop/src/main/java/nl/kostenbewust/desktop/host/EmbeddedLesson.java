package nl.kostenbewust.desktop.host;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.server.GameServer;
import nl.kostenbewust.server.net.Addresses;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.room.Roster;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.StorageException;

/** Opens a lesson on a server in this process, which the whole network can reach. */
public final class EmbeddedLesson implements LessonHost {
    private final Path data;
    private final Offers offers = new Offers();

    /** Keeps lessons in {@code data}. */
    public EmbeddedLesson(Path data) {
        this.data = data.resolve("lessons");
    }

    @Override
    public List<SoloHost.Offer> offers() {
        return offers.all();
    }

    @Override
    public List<Policy> policies() {
        return offers.policies();
    }

    @Override
    public OpenLesson open(SoloHost.Offer offer, int teams, List<Ref<Policy>> policies) {
        GameServer server = Failures.open(data, new InetSocketAddress(Address.USUAL_PORT));
        try {
            Lesson lesson = offers.lesson(offer.id(), policies);
            Room room = unfinished(server, offer, lesson).orElseGet(() -> create(server, lesson, teams));
            server.letIn();
            return new Open(server, room);
        } catch (StorageException failed) {
            server.close();
            throw new HostException(Text.nl(failed.getMessage()), failed);
        }
    }

    private static Room create(GameServer server, Lesson lesson, int teams) {
        RoomSettings settings = new RoomSettings(teams, RoomSettings.MOST_SEATS, false);
        return server.rooms().create(lesson, settings, System.currentTimeMillis(), new SecureRandom().nextLong());
    }

    private static Optional<Room> unfinished(GameServer server, SoloHost.Offer offer, Lesson lesson) {
        List<Session> sessions = server.rooms().unfinished().stream()
                .filter(s -> s.start().scenario().equals(offer.id())
                        && s.start().scenarioVersion().equals(lesson.version())
                        && Rooms.policies(s)
                                .equals(List.copyOf(lesson.scenario().policies().keySet())))
                .toList();
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        Loaded last = server.rooms().load(sessions.get(sessions.size() - 1));
        return last instanceof Loaded.Intact intact
                ? Optional.of(server.rooms().resume(intact, lesson))
                : Optional.empty();
    }

    private record Open(GameServer server, Room room) implements OpenLesson {
        @Override
        public List<Address> addresses() {
            return Addresses.ofThisComputer().stream()
                    .map(host -> new Address(host, server.port()))
                    .toList();
        }

        @Override
        public String code() {
            return room.code();
        }

        @Override
        public void watch(Consumer<Attendance> watcher) {
            room.watch(roster -> watcher.accept(attendance(roster)));
        }

        @Override
        public void start() {
            room.start();
        }

        @Override
        public void closeMonth() {
            room.closeMonth();
        }

        @Override
        public void end() {
            room.end().toCompletableFuture().join();
        }

        @Override
        public void close() {
            server.close();
        }

        private static Attendance attendance(Roster roster) {
            return new Attendance(
                    roster.title(),
                    roster.started(),
                    roster.rounds(),
                    roster.teams().stream().map(Open::team).toList());
        }

        private static Team team(Roster.Team team) {
            return new Team(
                    team.number(),
                    team.month(),
                    team.ended(),
                    team.members().stream()
                            .map(member -> new Member(member.name(), member.present(), member.ready()))
                            .toList());
        }
    }
}
