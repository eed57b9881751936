package nl.kostenbewust.desktop.simulation;

import java.time.Duration;
import java.util.concurrent.Executor;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Reception;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.simulation.SimulatedMachine;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.SimulatedDisk;
import nl.kostenbewust.server.store.SimulatedStore;
import nl.kostenbewust.server.wire.Farewell;

/** The server of a lesson, and of a second one beside it, in a process that can be killed and started again. */
final class SimulatedServer {
    static final Duration AWAY = Duration.ofSeconds(20);
    static final long SEED = 0x5EC2E7_5EED_C0DEL;

    private final SimulatedTime time;
    private final SimulatedDisk disk;
    private final Lesson lesson;
    private final String code;
    private final String otherCode;
    private SimulatedMachine process;
    private Rooms rooms;
    private Reception reception;
    private Executor desk;

    SimulatedServer(SimulatedTime time, SimulatedDisk disk, Lesson lesson, RoomSettings settings) {
        this.time = time;
        this.disk = disk;
        this.lesson = lesson;
        start();
        code = rooms.create(lesson, settings, 0, SEED).code();
        otherCode = rooms.create(lesson, new RoomSettings(1, 1, true), 0, SEED).code();
    }

    /** A new process opens all that was kept. */
    void start() {
        process = new SimulatedMachine(time);
        rooms = new Rooms(new SimulatedStore(time, process, disk), AWAY, process);
        reception = new Reception(rooms);
        desk = process.thread();
        rooms.unfinished().forEach(session -> rooms.resume((Loaded.Intact) rooms.load(session), lesson));
    }

    void kill() {
        process.kill();
    }

    boolean isUp() {
        return !process.isDead();
    }

    /** The process that runs now. */
    SimulatedMachine process() {
        return process;
    }

    String code() {
        return code;
    }

    /** The code of the other lesson, for one player alone. */
    String otherCode() {
        return otherCode;
    }

    Room room() {
        return rooms.find(code).orElseThrow();
    }

    void connected(Client client) {
        desk.execute(() -> reception.connected(client));
    }

    void received(Client client, byte[] message) {
        desk.execute(() -> reception.received(client, message));
    }

    void gone(Client client, Farewell why) {
        desk.execute(() -> reception.gone(client, why));
    }
}
