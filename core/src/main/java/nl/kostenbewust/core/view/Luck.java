package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;

/**
 * Tells what chance had a hand in, event by event. A draw touches what follows it at once in the same household, and not what time
 * does anyway: a draw that came to nothing must not be seen.
 */
final class Luck {
    private Optional<InHousehold> drawn = Optional.empty();
    private boolean scripted;

    boolean touches(Event event) {
        Optional<InHousehold> before = drawn;
        boolean news = scripted && isNews(event);
        drawn = Optional.empty();
        scripted = false;
        if (event instanceof InHousehold in && in.what() instanceof HouseholdEvent.ChanceDrawn) {
            drawn = Optional.of(in);
            return false;
        }
        boolean touched = before.map(draw -> follows(draw, event)).orElse(false);
        scripted = touched && event instanceof InHousehold in && in.what() instanceof HouseholdEvent.ScriptedHappened;
        return touched || news;
    }

    private static boolean follows(InHousehold draw, Event event) {
        if (!(event instanceof InHousehold in) || !in.household().equals(draw.household())) {
            return false;
        }
        Ref<?> subject = ((HouseholdEvent.ChanceDrawn) draw.what()).subject();
        if (in.what() instanceof HouseholdEvent.ScriptedHappened happened) {
            return subject.equals(happened.event());
        }
        if (in.what() instanceof HouseholdEvent.InterventionWorked worked) {
            return subject.equals(worked.intervention());
        }
        if (in.what() instanceof HouseholdEvent.InterventionFailed failed) {
            return subject.equals(failed.intervention());
        }
        return isEffect(in.what());
    }

    private static boolean isEffect(HouseholdEvent what) {
        if (what instanceof HouseholdEvent.TrustChanged changed) {
            return !isTime(changed.cause());
        }
        if (what instanceof HouseholdEvent.LevelChanged changed) {
            return !isTime(changed.cause());
        }
        if (what instanceof HouseholdEvent.DebtChanged changed) {
            return !isTime(changed.cause());
        }
        return what instanceof HouseholdEvent.NewsHeard
                || what instanceof HouseholdEvent.FactRevealed
                || what instanceof HouseholdEvent.WishHeard
                || what instanceof HouseholdEvent.WishMet
                || what instanceof HouseholdEvent.OwnershipChanged
                || what instanceof HouseholdEvent.DangerChanged
                || what instanceof HouseholdEvent.CostPaidOnce
                || what instanceof HouseholdEvent.DilemmaPut;
    }

    private static boolean isTime(Cause cause) {
        return cause == Cause.SILENCE || cause == Cause.DRIFT || cause == Cause.GROWTH || cause == Cause.SERVICE;
    }

    private static boolean isNews(Event event) {
        return event instanceof InHousehold in && in.what() instanceof HouseholdEvent.NewsHeard;
    }
}
