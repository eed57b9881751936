package nl.kostenbewust.desktop.simulation;

import java.time.Duration;
import java.util.List;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.store.SimulatedDisk;

/** What goes wrong in a simulated class, one thing every few seconds, until it is mended. */
final class RandomTrouble implements Trouble {
    private static final Duration NOW = Duration.ZERO;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final SimulatedTime time;
    private final SimulatedServer server;
    private final SimulatedDisk disk;
    private final List<SimulatedPlayer> players;
    private boolean over;
    private boolean storeMetAnError;

    RandomTrouble(SimulatedTime time, SimulatedServer server, SimulatedDisk disk, List<SimulatedPlayer> players) {
        this.time = time;
        this.server = server;
        this.disk = disk;
        this.players = players;
    }

    @Override
    public void begin() {
        time.between(NOW, PAUSE, () -> {
            if (!over) {
                strike();
                begin();
            }
        });
    }

    private void strike() {
        switch ((int) time.anything(0, 15)) {
            case 0, 1, 2 -> somebody().networkBreaks();
            case 3 -> players.forEach(SimulatedPlayer::networkBreaks);
            case 4, 5 -> somebody().crashes();
            case 6 -> somebody().movesToAnotherDevice();
            case 7, 8 -> restart();
            case 9 -> diskIsSlow();
            case 10 -> diskIsFull();
            case 11 -> diskBreaks();
            case 12, 13 -> lecturerClosesTheMonth();
            case 14 -> time.sleep(Duration.ofMinutes(1));
            default -> lecturerSpeaks();
        }
    }

    private SimulatedPlayer somebody() {
        return players.get((int) time.anything(0, players.size() - 1));
    }

    private void restart() {
        if (server.isUp()) {
            server.kill();
            players.forEach(SimulatedPlayer::networkBreaks);
            time.between(NOW, PAUSE, this::startAgain);
        }
    }

    private void startAgain() {
        if (!server.isUp()) {
            storeMetAnError = !disk.isWell();
            server.start();
        }
    }

    private void diskIsSlow() {
        disk.slow(true);
        time.between(NOW, PAUSE, () -> disk.slow(false));
    }

    private void diskIsFull() {
        disk.full(true);
        time.between(NOW, PAUSE, () -> disk.full(false));
    }

    private void diskBreaks() {
        storeMetAnError = true;
        disk.broken();
        time.between(NOW, PAUSE, disk::repaired);
    }

    private void lecturerClosesTheMonth() {
        if (server.isUp()) {
            server.room().closeMonth();
        }
    }

    private void lecturerSpeaks() {
        if (server.isUp()) {
            SimulatedClass.says(server);
        }
    }

    /** Everything works again; a server whose disk gave an error is started anew, as the lecturer is told to. */
    @Override
    public void mend() {
        over = true;
        disk.repaired();
        disk.slow(false);
        if (storeMetAnError || time.in100(30)) {
            restart();
        }
        startAgain();
        time.calm();
    }
}
