package nl.kostenbewust.server.room;

import java.util.concurrent.CompletionStage;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.SessionState;

/** Whether a lesson is still to begin, goes on, or is over; every change is kept. Lives on the room's thread. */
final class Phase {
    private final Ledger ledger;
    private SessionState state;
    private boolean kept = true;

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

    /** Keeps the state when the store could not keep it before. */
    void keepAgain() {
        if (!kept) {
            become(state);
        }
    }

    private CompletionStage<Session> become(SessionState next) {
        state = next;
        kept = false;
        return ledger.keep(next).thenApply(session -> {
            kept = true;
            return session;
        });
    }
}
