package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.play.Refusal;

/** An intervention starts: hours, money, needs, mandate; a step outside the plan and a thing done behind the back cost trust. */
final class StartRule implements CommandRule<Command.Start> {
    static final int BEHIND_BACK = 10;
    private static final int OUTSIDE_PLAN = 3;

    private static Hours hours(Intervention intervention, HouseholdState state) {
        return carrier(intervention, state)
                .map(by -> intervention.carriers().get(by).hours())
                .orElse(intervention.hours());
    }

    private static Optional<Carrier> carrier(Intervention intervention, HouseholdState state) {
        return state.work().plan().stream()
                .filter(step -> step.step().equals(intervention.id()))
                .map(PlanStep::by)
                .findFirst();
    }

    @Override
    public Hours effort(Deed<Command.Start> deed) {

        return deed.story()
                .intervention(deed.command().start())
                .map(intervention -> hours(intervention, deed.state()))
                .orElse(Hours.NONE);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Start> deed) {

        Optional<Intervention> found = deed.story().intervention(deed.command().start());
        if (found.isEmpty() || !Visibility.sees(found.get(), deed.situation())) {
            return no(new Refusal.Unknown());
        }
        Intervention intervention = found.get();
        if (intervention.decides().isPresent() && !deed.isDirector()) {
            return no(new Refusal.NotDirector(deed.state().director()));
        }
        if (deed.state().work().running().containsKey(intervention.id())) {
            return no(new Refusal.AlreadyRunning());
        }
        if (deed.state().work().done().containsKey(intervention.id()) && !intervention.repeatable()) {
            return no(new Refusal.AlreadyDone());
        }
        Optional<Refusal> missing = Needs.missing(intervention.needs(), intervention.hint(), deed.situation());
        return missing.isPresent()
                ? missing
                : Payment.refuse(intervention, deed.command().from(), deed.situation());
    }

    @Override
    public void carryOut(Deed<Command.Start> deed, Here here) {

        Intervention intervention =
                deed.story().intervention(deed.command().start()).orElseThrow();
        Optional<Carrier> planned = carrier(intervention, deed.state());
        boolean inPlan = intervention.carriers().isEmpty() || planned.isPresent();
        if (!inPlan) {
            here.because(Cause.OUTSIDE_PLAN).trust(-OUTSIDE_PLAN);
        }
        if (intervention.consent().isPresent()
                && !Consents.allow(intervention.consent().get(), deed.situation())) {
            here.because(Cause.BEHIND_BACK).trust(-BEHIND_BACK);
        }
        Optional<Ref<Budget>> budget =
                Payment.budget(intervention, deed.command().from(), deed.situation());
        int due = deed.month() + Math.max(0, intervention.months() - 1);
        here.happen(new HouseholdEvent.InterventionStarted(
                intervention.id(), deed.seat(), planned.orElse(Carrier.PROFESSIONAL), budget, due, inPlan));
        Payment.pay(intervention, budget, here);
        Effects.apply(intervention.atStart(), here.because(Cause.INTERVENTION).of(intervention.id()));
        if (intervention.months() == 0) {
            Interventions.work(intervention, here);
        }
    }
}
