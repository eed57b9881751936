package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Promise;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.TeamEvent;

/** Conditions on which an offer was accepted: kept, each earns goodwill; broken, it costs some. Game design, section 6. */
final class Promises {
    private static final int KEPT_EARNS = 3;
    private static final int BROKEN_COSTS = 5;

    private Promises() {}

    static void make(Request request, Promise promise, Here here) {
        int by = here.unfolding().state().month() + Math.max(1, promise.months()) - 1;
        here.happen(new HouseholdEvent.PromiseMade(request.id(), by));
    }

    /** At a month's close: a promise that is kept is done with; one whose last month this was is broken. */
    static void month(Here here) {
        int month = here.unfolding().state().month();
        here.state().decisions().requests().forEach((ref, state) -> {
            if (state.promisedBy() > 0) {
                Request request = here.situation().story().request(ref).orElseThrow();
                Promise promise =
                        request.offer().flatMap(offer -> offer.promise()).orElseThrow();
                if (Conditions.hold(promise.kept(), here.situation())) {
                    end(request, true, here);
                } else if (state.promisedBy() <= month) {
                    end(request, false, here);
                    Effects.apply(promise.broken(), here.because(Cause.DECISION));
                }
            }
        });
    }

    private static void end(Request request, boolean kept, Here here) {
        here.happen(new HouseholdEvent.PromiseEnded(request.id(), kept));
        int by = kept ? KEPT_EARNS : -BROKEN_COSTS;
        TeamEvent.GoodwillReason why =
                kept ? TeamEvent.GoodwillReason.PROMISE_KEPT : TeamEvent.GoodwillReason.PROMISE_BROKEN;
        for (Party party : request.parties()) {
            here.unfolding().happen(new TeamEvent.GoodwillChanged(party.agency(), by, why));
        }
    }
}
