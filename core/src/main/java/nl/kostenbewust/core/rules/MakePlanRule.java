package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.play.Refusal;

/** The household agrees to the plan, or says what it would rather. Game design, section 5. */
final class MakePlanRule implements CommandRule<Command.MakePlan> {

    private static Optional<Refusal> refuse(PlanStep step, Deed<Command.MakePlan> deed) {
        Optional<Intervention> found = deed.story().intervention(step.step());
        if (found.isEmpty() || !Visibility.sees(found.get(), deed.situation())) {
            return no(new Refusal.Unknown());
        }
        if (found.get().carriers().isEmpty()) {
            return no(new Refusal.PlanNotPossible());
        }
        return found.get().carriers().containsKey(step.by())
                ? fine()
                : no(new Refusal.CarrierNotPossible(step.step(), step.by()));
    }

    private static boolean agrees(PlanStep step, Situation situation) {
        return situation
                .story()
                .intervention(step.step())
                .map(i -> i.carriers().get(step.by()))
                .map(carrying -> Conditions.hold(carrying.agrees(), situation))
                .orElse(false);
    }

    /** The same step by somebody to whom the household does agree; nobody: the step is dropped. */
    private static Optional<PlanStep> rather(PlanStep step, Situation situation) {
        if (agrees(step, situation)) {
            return Optional.of(step);
        }
        return situation.story().intervention(step.step()).orElseThrow().carriers().keySet().stream()
                .map(by -> new PlanStep(step.step(), by))
                .filter(other -> agrees(other, situation))
                .findFirst();
    }

    @Override
    public Hours effort(Deed<Command.MakePlan> deed) {
        return Hours.of(2);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.MakePlan> deed) {

        if (!deed.isDirector()) {
            return no(new Refusal.NotDirector(deed.state().director()));
        }
        List<PlanStep> steps = deed.command().plan();
        long different = steps.stream().map(PlanStep::step).distinct().count();
        if (steps.isEmpty() || different < steps.size()) {
            return no(new Refusal.PlanNotPossible());
        }
        return steps.stream().flatMap(step -> refuse(step, deed).stream()).findFirst();
    }

    @Override
    public void carryOut(Deed<Command.MakePlan> deed, Here here) {

        List<PlanStep> steps = deed.command().plan();
        List<PlanStep> objections =
                steps.stream().filter(step -> !agrees(step, deed.situation())).toList();
        if (objections.isEmpty()) {
            here.happen(new HouseholdEvent.PlanAgreed(steps));
            return;
        }
        List<PlanStep> instead = steps.stream()
                .flatMap(step -> rather(step, deed.situation()).stream())
                .toList();
        here.happen(new HouseholdEvent.PlanCountered(
                steps, instead, objections.stream().map(PlanStep::step).toList()));
    }
}
