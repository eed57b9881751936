package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Wellbeing;

/** How people fare. */
final class WellbeingEvolution {
    private WellbeingEvolution() {}

    static void fill(Dispatch.Builder<HouseholdEvolution.At, HouseholdEvent> table) {
        table.on(HouseholdEvent.LevelChanged.class, (at, e) -> at.wellbeing(w -> level(w, e)))
                .on(
                        HouseholdEvent.DriftChanged.class,
                        (at, e) -> at.wellbeing(w -> w.withDrift(Frozen.put(w.drift(), e.domain(), e.tenths()))))
                .on(
                        HouseholdEvent.TrustChanged.class,
                        (at, e) -> at.wellbeing(w -> w.withTrust(percent(w.trust() + e.by()))))
                .on(
                        HouseholdEvent.OwnershipChanged.class,
                        (at, e) -> at.wellbeing(w -> w.withOwnership(percent(w.ownership() + e.by()))))
                .on(
                        HouseholdEvent.FlagChanged.class,
                        (at, e) -> at.wellbeing(w -> w.withFlags(
                                e.stands() ? Frozen.addOnce(w.flags(), e.flag()) : Frozen.remove(w.flags(), e.flag()))))
                .on(
                        HouseholdEvent.PresenceChanged.class,
                        (at, e) -> at.wellbeing(w -> w.withGone(
                                e.present()
                                        ? Frozen.remove(w.gone(), e.resident())
                                        : Frozen.addOnce(w.gone(), e.resident()))))
                .on(HouseholdEvent.DangerChanged.class, (at, e) -> at.wellbeing(w -> w.withDanger(e.danger())));
    }

    private static Wellbeing level(Wellbeing before, HouseholdEvent.LevelChanged e) {
        Level level = before.levels().get(e.domain());
        Wellbeing after = before.withLevels(Frozen.put(before.levels(), e.domain(), level.moved(e.tenths())));
        if (e.habitOf().isEmpty()) {
            return after;
        }
        Wellbeing.Habit habit =
                new Wellbeing.Habit(e.domain(), e.tenths(), e.habitOf().get());
        if (e.cause() == Cause.FADING) {
            return after.withHabits(after.habits().stream()
                    .filter(h -> !(h.domain() == habit.domain() && h.by().equals(habit.by())))
                    .toList());
        }
        return after.withHabits(Frozen.add(after.habits(), habit));
    }

    private static int percent(int value) {
        return Math.max(0, Math.min(100, value));
    }
}
