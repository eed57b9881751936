package nl.kostenbewust.desktop.screen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.PlanView;

/**
 * A plan that is being put together. Steps of the agreed plan that are no longer offered, as they are done or run, stay in it:
 * what is put to the household is the whole plan.
 */
final class Draft {
    private List<PlanStep> steps;
    private List<PlanStep> kept;
    private List<PlanStep> standing;
    private List<PlanStep> agreed;
    private List<PlanStep> counter;

    /** Begins with what the household would rather, else with the plan as it stands. */
    Draft(PlanView plan) {
        read(plan);
        steps = counter.isEmpty() ? standing : counter;
    }

    private void read(PlanView plan) {
        agreed = plan.steps().stream()
                .map(step -> new PlanStep(step.id(), step.by()))
                .toList();
        standing = offered(agreed, plan);
        kept = agreed.stream().filter(step -> !standing.contains(step)).toList();
        counter = offered(plan.counter(), plan);
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
        List<PlanStep> before = agreed;
        List<PlanStep> rather = counter;
        read(plan);
        if (!counter.isEmpty() && !counter.equals(rather)) {
            steps = counter;
        } else if (!agreed.equals(before)) {
            steps = standing;
        }
        steps = offered(steps, plan);
    }

    /** Whether this is the plan as it stands, so that there is nothing to put to the household. */
    boolean isAgreed() {
        return counter.isEmpty() && !agreed.isEmpty() && Set.copyOf(steps).equals(Set.copyOf(standing));
    }

    /** The steps that can still be changed, in the order in which they were put in. */
    List<PlanStep> steps() {
        return steps;
    }

    /** What is put to the household: what stays of the plan as it stands, and the steps. */
    List<PlanStep> whole() {
        return Stream.concat(kept.stream(), steps.stream()).toList();
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
