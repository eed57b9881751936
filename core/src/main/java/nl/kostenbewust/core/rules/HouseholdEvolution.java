package nl.kostenbewust.core.rules;

import java.util.function.UnaryOperator;
import nl.kostenbewust.core.play.Calendar;
import nl.kostenbewust.core.play.Decisions;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Knowledge;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.play.Work;

/** Folds what happened in a household into its next state. */
final class HouseholdEvolution {
    private static final Dispatch<At, HouseholdEvent> TABLE = table();

    private HouseholdEvolution() {}

    /** A household in a month; the month is that of the game. */
    record At(HouseholdState state, int month) {
        At with(HouseholdState next) {
            return new At(next, month);
        }

        At wellbeing(UnaryOperator<Wellbeing> change) {
            return with(state.withWellbeing(change.apply(state.wellbeing())));
        }

        At knowledge(UnaryOperator<Knowledge> change) {
            return with(state.withKnowledge(change.apply(state.knowledge())));
        }

        At finances(UnaryOperator<Finances> change) {
            return with(state.withFinances(change.apply(state.finances())));
        }

        At work(UnaryOperator<Work> change) {
            return with(state.withWork(change.apply(state.work())));
        }

        At decisions(UnaryOperator<Decisions> change) {
            return with(state.withDecisions(change.apply(state.decisions())));
        }

        At calendar(UnaryOperator<Calendar> change) {
            return with(state.withCalendar(change.apply(state.calendar())));
        }
    }

    static HouseholdState evolve(HouseholdState state, HouseholdEvent event, int month) {
        return TABLE.apply(new At(state, month), event).state();
    }

    static java.util.Set<Class<?>> covered() {
        return TABLE.covered();
    }

    private static Dispatch<At, HouseholdEvent> table() {
        Dispatch.Builder<At, HouseholdEvent> table = new Dispatch.Builder<>();
        KnowledgeEvolution.fill(table);
        WellbeingEvolution.fill(table);
        FinanceEvolution.fill(table);
        WorkEvolution.fill(table);
        DecisionEvolution.fill(table);
        table.on(
                        HouseholdEvent.DirectorChanged.class,
                        (at, e) -> at.with(at.state().withDirector(e.seat())))
                .on(HouseholdEvent.Penalised.class, (at, e) -> at)
                .on(HouseholdEvent.NewsHeard.class, (at, e) -> at);
        return table.build();
    }
}
