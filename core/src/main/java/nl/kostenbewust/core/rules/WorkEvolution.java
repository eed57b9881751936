package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Calendar;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Work;

/** Plan, interventions, events and dilemmas. */
final class WorkEvolution {
    private WorkEvolution() {}

    static void fill(Dispatch.Builder<HouseholdEvolution.At, HouseholdEvent> table) {
        table.on(
                        HouseholdEvent.PlanAgreed.class,
                        (at, e) -> at.work(w -> w.withPlan(e.steps()).withCounter(List.of())))
                .on(HouseholdEvent.PlanCountered.class, (at, e) -> at.work(w -> w.withCounter(e.instead())))
                .on(
                        HouseholdEvent.InterventionStarted.class,
                        (at, e) -> at.work(w -> w.withRunning(Frozen.put(
                                w.running(),
                                e.intervention(),
                                new Work.Running(e.seat(), e.by(), at.month(), e.due(), false, Optional.empty())))))
                .on(HouseholdEvent.InterventionWorked.class, (at, e) -> at.work(w -> worked(w, e, at.month())))
                .on(
                        HouseholdEvent.InterventionFailed.class,
                        (at, e) -> at.work(w -> w.withRunning(Frozen.drop(w.running(), e.intervention()))
                                .withFailed(Frozen.put(w.failed(), e.intervention(), at.month()))))
                .on(
                        HouseholdEvent.InterventionEnded.class,
                        (at, e) -> at.work(w -> w.withRunning(Frozen.drop(w.running(), e.intervention()))))
                .on(
                        HouseholdEvent.HoursClaimed.class,
                        (at, e) -> at.work(w -> w.withClaims(Frozen.put(
                                w.claims(),
                                e.month(),
                                w.claims().getOrDefault(e.month(), Hours.NONE).plus(e.hours())))))
                .on(
                        HouseholdEvent.ChanceDrawn.class,
                        (at, e) -> at.work(w -> w.withAttempts(Frozen.put(w.attempts(), e.subject(), e.attempt()))))
                .on(
                        HouseholdEvent.ScriptedHappened.class,
                        (at, e) -> at.calendar(c -> c.withHappened(Frozen.put(c.happened(), e.event(), at.month()))
                                .withScheduled(c.scheduled().stream()
                                        .filter(s -> !(s.event().equals(e.event()) && s.month() <= at.month()))
                                        .toList())))
                .on(
                        HouseholdEvent.EventScheduled.class,
                        (at, e) -> at.calendar(c -> c.withScheduled(
                                Frozen.add(c.scheduled(), new Calendar.Scheduled(e.event(), e.month())))))
                .on(
                        HouseholdEvent.DilemmaPut.class,
                        (at, e) -> at.calendar(c -> c.withOpen(Frozen.addOnce(c.open(), e.dilemma()))))
                .on(
                        HouseholdEvent.DilemmaAnswered.class,
                        (at, e) -> at.calendar(c -> c.withOpen(Frozen.remove(c.open(), e.dilemma()))
                                .withAnswered(Frozen.put(c.answered(), e.dilemma(), e.answer()))));
    }

    private static Work worked(Work before, HouseholdEvent.InterventionWorked e, int month) {
        Work after = before.withDone(Frozen.put(before.done(), e.intervention(), month));
        if (!e.runsOn()) {
            return after.withRunning(Frozen.drop(after.running(), e.intervention()));
        }
        Work.Running running = after.running().get(e.intervention());
        Work.Running working =
                new Work.Running(running.seat(), running.by(), running.started(), running.due(), true, e.until());
        return after.withRunning(Frozen.put(after.running(), e.intervention(), working));
    }
}
