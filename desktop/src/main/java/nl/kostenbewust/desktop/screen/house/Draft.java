package nl.kostenbewust.desktop.screen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.PlanView;

/** A plan that is being put together. */
final class Draft {
    private List<PlanStep> steps;
    private List<PlanStep> counter;

    /** Begins with what the household would rather, else with the plan as it stands, as far as that is still offered. */
    Draft(PlanView plan) {
        counter = plan.counter();
        steps = counter.isEmpty() ? standing(plan) : counter;
    }

    private static List<PlanStep> standing(PlanView plan) {
        return plan.steps().stream()
                .filter(step ->
                        plan.offered().stream().anyMatch(offer -> offer.id().equals(step.id())))
                .map(step -> new PlanStep(step.id(), step.by()))
                .toList();
    }

    /** Takes over what the household would rather, when it has just said so. */
    void hear(PlanView plan) {
        if (!plan.counter().equals(counter)) {
            counter = plan.counter();
            steps = counter.isEmpty() ? steps : counter;
        }
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
