package nl.kostenbewust.desktop.screen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.PlanView;

/** A plan that is being put together. */
final class Draft {
    private List<PlanStep> steps;
    private List<PlanStep> agreed;
    private List<PlanStep> standing;
    private List<PlanStep> counter;

    /** Begins with what the household would rather, else with the plan as it stands, as far as that is still offered. */
    Draft(PlanView plan) {
        agreed = agreed(plan);
        counter = plan.counter();
        standing = offered(agreed, plan);
        steps = counter.isEmpty() ? standing : offered(counter, plan);
    }

    private static List<PlanStep> agreed(PlanView plan) {
        return plan.steps().stream()
                .map(step -> new PlanStep(step.id(), step.by()))
                .toList();
    }

    private static List<PlanStep> offered(List<PlanStep> steps, PlanView plan) {
        return steps.stream()
                .filter(step ->
                        plan.offered().stream().anyMatch(offer -> offer.id().equals(step.step())))
                .toList();
    }

    /**
     * Takes over what the household would rather, when it has just said so, or the plan, when another one was just agreed; a
     * step that is no longer offered goes out.
     */
    void hear(PlanView plan) {
        List<PlanStep> now = agreed(plan);
        if (!plan.counter().isEmpty() && !plan.counter().equals(counter)) {
            steps = plan.counter();
        } else if (!now.equals(agreed)) {
            steps = now;
        }
        agreed = now;
        counter = plan.counter();
        standing = offered(agreed, plan);
        steps = offered(steps, plan);
    }

    /** Whether this is the plan as it stands, so that there is nothing to put to the household. */
    boolean isAgreed() {
        return counter.isEmpty() && !steps.isEmpty() && Set.copyOf(steps).equals(Set.copyOf(standing));
    }

    /** The steps, in the order in which they were put in. */
    List<PlanStep> steps() {
        return steps;
    }

    /** Whether this is exactly what the household would rather. */
    boolean isTheirs() {
        return !counter.isEmpty() && steps.equals(counter);
    }

    /** Who carries a step; absent: it is not in the plan. */
    Optional<Carrier> by(Ref<Intervention> step) {
        return steps.stream()
                .filter(one -> one.step().equals(step))
                .map(PlanStep::by)
                .findFirst();
    }

    /** Puts a step in, or gives it to another. */
    void put(Ref<Intervention> step, Carrier by) {
        List<PlanStep> next = new ArrayList<>(steps);
        int place = -1;
        for (int i = 0; i < next.size(); i++) {
            place = next.get(i).step().equals(step) ? i : place;
        }
        PlanStep put = new PlanStep(step, by);
        if (place < 0) {
            next.add(put);
        } else {
            next.set(place, put);
        }
        steps = List.copyOf(next);
    }

    /** Takes a step out. */
    void take(Ref<Intervention> step) {
        steps = steps.stream().filter(one -> !one.step().equals(step)).toList();
    }
}
