package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.Optional;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.simulation.SimulatedMachine;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.store.SimulatedDisk;
import nl.kostenbewust.server.store.SimulatedStore;

/** A lesson on a simulated computer, with visitors at its door; another beside it must not notice what happens here. */
final class SimulatedLesson {
    static final Duration MOMENT = Duration.ofMillis(100);
    static final Duration AWAY = Duration.ofMinutes(2);

    private final SimulatedTime time = new SimulatedTime(1);
    private final SimulatedDisk disk = new SimulatedDisk();
    private final SimulatedMachine machine = new SimulatedMachine(time);
    private final Rooms rooms = new Rooms(new SimulatedStore(time, machine, disk), AWAY, machine);
    private final Lesson lesson;
    private final Room room;

    SimulatedLesson(Lesson lesson, RoomSettings settings) {
        this.lesson = lesson;
        this.room = rooms.create(lesson, settings, 0, 7);
        time.calm();
    }

    SimulatedTime time() {
        return time;
    }

    SimulatedDisk disk() {
        return disk;
    }

    SimulatedMachine machine() {
        return machine;
    }

    Room room() {
        return room;
    }

    void passes() {
        time.pass(MOMENT);
    }

    /** Somebody new comes in. */
    Visitor enters(String name) {
        Visitor visitor = new Visitor();
        room.enter(visitor, Visitor.hello(room, name));
        passes();
        return visitor;
    }

    /** Whoever holds this token comes in again. */
    Visitor returns(String token) {
        Visitor back = new Visitor();
        room.enter(
                back,
                new ClientMessage.Hello(ClientMessage.PROTOCOL, room.code(), "", Optional.empty(), Optional.of(token)));
        passes();
        return back;
    }

    static String token(Visitor visitor) {
        return visitor.awaits(ServerMessage.Welcome.class, any -> true).token();
    }

    /** What must hold of what was kept. */
    Invariants invariants() {
        return new Invariants(disk.load(room.session().id()), lesson);
    }

    /** I6: somebody comes in and plays in another lesson of the same server, at once. */
    boolean goesOnElsewhere(Lesson sound) {
        Room other = rooms.create(sound, RoomSettings.SOLO, 0, 8);
        Visitor visitor = new Visitor();
        other.enter(visitor, Visitor.hello(other, "Iemand anders"));
        passes();
        return visitor.lastView() != null;
    }
}
