package nl.kostenbewust.server.room;

import java.util.concurrent.Executor;
import nl.kostenbewust.server.store.Health;
import nl.kostenbewust.server.store.Store;

/** Lets a lesson that waits for room on the disk go on as soon as there is some. Lives on the room's thread. */
final class Recovery {
    private final Executor thread;
    private final Store store;
    private final Ledger ledger;
    private final Teams teams;
    private final Phase phase;
    private final Play play;

    Recovery(Executor thread, Store store, Ledger ledger, Teams teams, Phase phase, Play play) {
        this.thread = thread;
        this.store = store;
        this.ledger = ledger;
        this.teams = teams;
        this.phase = phase;
        this.play = play;
    }

    /** Asks the store, when the lesson waits for it. */
    void glance() {
        if (play.waitsForRoom() && ledger.isAtRest()) {
            store.health().thenAcceptAsync(this::heard, thread);
        }
    }

    private void heard(Health health) {
        if (!health.takesWrites() || !play.waitsForRoom() || !ledger.isAtRest()) {
            return;
        }
        play.goOn();
        phase.keepAgain();
        if (phase.isRunning()) {
            teams.all().stream()
                    .filter(team -> !team.seats().isEmpty() && !team.hasBegun())
                    .forEach(play::begin);
        }
    }
}
