package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.play.Work;

/** The course of an intervention: it works or fails, runs on, ends. */
final class Interventions {
    private static final int TRUST_MOVES = 5;
    private static final int LEAST = 50;
    private static final int MOST = 950;

    private Interventions() {}

    /** Its time has come: it works or fails. */
    static void work(Intervention intervention, Here at) {
        Here here = at.because(Cause.INTERVENTION).of(intervention.id());
        if (intervention.chance().isPresent() && !succeeds(intervention, here)) {
            here.happen(new HouseholdEvent.InterventionFailed(intervention.id()));
            Effects.apply(intervention.otherwise(), here);
            return;
        }
        Optional<Service> service = intervention.service();
        Optional<Integer> until = service.flatMap(Service::months)
                .map(months -> here.unfolding().state().month() + months);
        here.happen(new HouseholdEvent.InterventionWorked(intervention.id(), service.isPresent(), until));
        service.flatMap(Service::line).ifPresent(line -> Costs.start(line, here));
        Effects.apply(intervention.then(), here);
        intervention.decides().ifPresent(decision -> Settling.settle(intervention, decision, false, here));
    }

    /** Certain unless the case gives a chance; trust moves that chance 5 per mille a point (50 to 950). */
    private static boolean succeeds(Intervention intervention, Here here) {
        Ref<ChanceSubject> subject = intervention.id().as();
        int attempt = here.state().work().attempts().getOrDefault(subject, 0) + 1;
        int moved = intervention.chance().orElseThrow().perMille()
                + (here.state().wellbeing().trust() - 50) * TRUST_MOVES;
        return here.unfolding().asks(here.household(), subject, attempt, Math.max(LEAST, Math.min(MOST, moved)));
    }

    /** It stops, or comes to its end: its line stops, and habits keep only what ownership carries. */
    static void end(Ref<Intervention> ref, boolean stopped, Here at) {
        Work.Running running = at.state().work().running().get(ref);
        if (running == null) {
            return;
        }
        Here here = at.of(ref);
        here.happen(new HouseholdEvent.InterventionEnded(ref, stopped));
        Optional<Service> service = here.situation().story().intervention(ref).flatMap(Intervention::service);
        if (running.working() && service.isPresent()) {
            service.get().line().ifPresent(line -> Costs.stop(line, here));
            fade(ref, here.because(Cause.FADING));
            Effects.apply(service.get().atEnd(), here);
        }
    }

    private static void fade(Ref<Intervention> ref, Here here) {
        for (Wellbeing.Habit habit : here.state().wellbeing().habits()) {
            if (!habit.by().equals(ref)) {
                continue;
            }
            int lost = habit.tenths() * (100 - here.state().wellbeing().ownership()) / 100;
            here.happen(new HouseholdEvent.LevelChanged(habit.domain(), -lost, Cause.FADING, Optional.of(ref)));
        }
    }

    /** At a month's close: services do their work, delays run out, services come to their end. */
    static void month(Here here) {
        here.state().work().running().forEach((ref, running) -> {
            Intervention intervention =
                    here.situation().story().intervention(ref).orElseThrow();
            if (!here.state().work().running().containsKey(ref)) {
                return; // ended by something that worked just before it
            }
            if (running.working()) {
                serve(intervention, running, here);
            } else if (running.due() <= here.unfolding().state().month()) {
                work(intervention, here);
            }
        });
    }

    private static void serve(Intervention intervention, Work.Running running, Here here) {
        int month = here.unfolding().state().month();
        if (here.state().work().done().get(intervention.id()) == month) {
            return; // it worked at once, this month; like any other it serves from the next month on
        }
        Here serving = here.because(Cause.SERVICE).of(intervention.id());
        intervention
                .service()
                .ifPresent(service -> service.drift()
                        .forEach((domain, step) ->
                                Effects.changeLevel(domain, step.tenths(), Optional.empty(), serving)));
        boolean over = running.until().map(until -> until <= month).orElse(false);
        if (over) {
            end(intervention.id(), false, serving);
        }
    }
}
