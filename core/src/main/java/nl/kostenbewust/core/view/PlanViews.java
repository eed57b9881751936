package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.play.Work;
import nl.kostenbewust.core.rules.Visibility;

/** The plan and what runs. */
final class PlanViews {
    private PlanViews() {}

    static PlanView plan(Sight sight) {
        Work work = sight.state().work();
        return new PlanView(
                work.plan().stream().flatMap(step -> step(step, sight).stream()).toList(),
                Visibility.interventions(sight.situation()).stream()
                        .filter(intervention -> isOffered(intervention, work))
                        .map(PlanViews::offer)
                        .toList(),
                work.counter(),
                objections(sight));
    }

    static List<RunningView> running(Sight sight) {
        return sight.state().work().running().entrySet().stream()
                .flatMap(entry -> sight.names().decidable(entry.getKey()).stream()
                        .map(title -> new RunningView(
                                entry.getKey(),
                                title,
                                entry.getValue().by(),
                                entry.getValue().working(),
                                monthsLeft(entry.getValue(), sight.month()))))
                .toList();
    }

    private static boolean isOffered(Intervention intervention, Work work) {
        boolean over = work.done().containsKey(intervention.id()) && !intervention.repeatable();
        return !intervention.carriers().isEmpty() && !over;
    }

    private static PlanView.StepOffer offer(Intervention intervention) {
        return new PlanView.StepOffer(
                intervention.id(),
                intervention.title(),
                intervention.about(),
                new TreeMap<>(intervention.carriers())
                        .entrySet().stream()
                                .map(entry -> new PlanView.CarrierHours(
                                        entry.getKey(), entry.getValue().hours()))
                                .toList());
    }

    private static Optional<PlanView.StepView> step(PlanStep step, Sight sight) {
        Work work = sight.state().work();
        PlanView.Stage stage = stage(step.step(), work);
        Optional<Integer> months = stage == PlanView.Stage.STARTED
                ? monthsLeft(work.running().get(step.step()), sight.month())
                : Optional.empty();
        return sight.names()
                .decidable(step.step())
                .map(title -> new PlanView.StepView(step.step(), title, step.by(), stage, months));
    }

    private static PlanView.Stage stage(Ref<Intervention> step, Work work) {
        Work.Running running = work.running().get(step);
        if (running != null) {
            return running.working() ? PlanView.Stage.WORKING : PlanView.Stage.STARTED;
        }
        int done = work.done().getOrDefault(step, 0);
        int failed = work.failed().getOrDefault(step, 0);
        if (failed > done) {
            return PlanView.Stage.FAILED;
        }
        return done > 0 ? PlanView.Stage.DONE : PlanView.Stage.WAITING;
    }

    private static Optional<Integer> monthsLeft(Work.Running running, int month) {
        Optional<Integer> last = running.working() ? running.until() : Optional.of(running.due());
        return last.map(until -> Math.max(0, until - month + 1));
    }

    /** What the household said about the last plan that was proposed, unless it agreed since. */
    private static List<Text> objections(Sight sight) {
        HouseholdEvent last = null;
        for (HouseholdEvent event : sight.events()) {
            if (event instanceof HouseholdEvent.PlanAgreed || event instanceof HouseholdEvent.PlanCountered) {
                last = event;
            }
        }
        return last instanceof HouseholdEvent.PlanCountered countered ? objections(countered, sight) : List.of();
    }

    static List<Text> objections(HouseholdEvent.PlanCountered countered, Sight sight) {
        return countered.proposed().stream()
                .filter(step -> countered.objections().contains(step.step()))
                .flatMap(step -> sight.names().objection(step.step(), step.by()).stream())
                .toList();
    }
}
