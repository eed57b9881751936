package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;

/** Scripted events and dilemmas. */
final class Happenings {
    private Happenings() {}

    /** Dilemmas over which the month closes: silence is an answer. */
    static void silence(Here here) {
        for (Ref<Dilemma> ref : here.state().calendar().open()) {
            Dilemma dilemma = here.situation().story().dilemma(ref).orElseThrow();
            answer(dilemma, dilemma.answers().get(dilemma.answers().size() - 1), true, here);
        }
    }

    static void answer(Dilemma dilemma, Dilemma.Answer answer, boolean bySilence, Here here) {
        here.happen(new HouseholdEvent.DilemmaAnswered(dilemma.id(), answer.id(), bySilence));
        Effects.apply(answer.then(), here.because(Cause.DILEMMA));
    }

    /** Events whose time has come happen, in the order of the file. */
    static void month(Here at) {
        Here here = at.because(Cause.EVENT);
        for (ScriptedEvent event : here.situation().story().events()) {
            if (isDue(event, here) && isLucky(event, here)) {
                here.happen(new HouseholdEvent.ScriptedHappened(event.id()));
                event.news().ifPresent(news -> here.happen(new HouseholdEvent.NewsHeard(news)));
                Effects.apply(event.then(), here);
            }
        }
    }

    /** An event without conditions happens only when it was put on the calendar. */
    private static boolean isDue(ScriptedEvent event, Here here) {
        boolean over = here.state().calendar().happened().containsKey(event.id()) && !event.repeats();
        if (over || (event.when().isEmpty() && !isScheduled(event, here))) {
            return false;
        }
        return Conditions.hold(event.when(), here.situation());
    }

    private static boolean isScheduled(ScriptedEvent event, Here here) {
        return here.state().calendar().scheduled().stream()
                .anyMatch(s -> s.event().equals(event.id())
                        && s.month() <= here.unfolding().state().month());
    }

    private static boolean isLucky(ScriptedEvent event, Here here) {
        return event.chance()
                .map(chance -> here.unfolding()
                        .asks(
                                here.household(),
                                event.id().as(),
                                here.unfolding().state().month(),
                                chance.perMille()))
                .orElse(true);
    }
}
