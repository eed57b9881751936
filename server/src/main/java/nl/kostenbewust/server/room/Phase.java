package nl.kostenbewust.server.room;

import java.util.concurrent.CompletionStage;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionState;

/** Whether a lesson is still to begin, goes on, or is over; every change is kept. Lives on the room's thread. */
final class Phase {
    private final Ledger ledger;
    private SessionState state;

    Phase(SessionState state, Ledger ledger) {
        this.state = state;
        this.ledger = ledger;
    }

    boolean isOpen() {
        return state == SessionState.OPEN;
    }

    boolean isRunning() {
        return state == SessionState.RUNNING;
    }

    boolean isOver() {
        return state == SessionState.ENDED;
    }

    /** The lesson begins. */
    void run() {
        become(SessionState.RUNNING);
    }

    /** The lesson is over for good; the stage completes when that is kept. */
    CompletionStage<Session> end() {
        return become(SessionState.ENDED);
    }

    private CompletionStage<Session> become(SessionState next) {
        state = next;
        return ledger.keep(next);
    }
}
