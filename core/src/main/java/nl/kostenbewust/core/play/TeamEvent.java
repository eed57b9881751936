package nl.kostenbewust.core.play;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;

/** Something that happened to the team as a whole. */
public sealed interface TeamEvent extends Event {
    /** The game began with these seats and means. */
    record GameBegun(List<Integer> seats, SortedMap<Ref<Budget>, Money> budgets, int credit) implements TeamEvent {}

    /** A caseworker joined; hours come with the next month. */
    record CaseworkerJoined(int seat) implements TeamEvent {}

    /** A household came in, standing like this. */
    record HouseholdArrived(Ref<Household> household, HouseholdState start) implements TeamEvent {}

    /** Hours were spent, perhaps on a household. */
    record HoursSpent(int seat, Optional<Ref<Household>> household, Hours hours) implements TeamEvent {}

    /** A caseworker got the hours of a new month. */
    record HoursRenewed(int seat, Hours total, Hours lost) implements TeamEvent {}

    /** A caseworker is ready, or not after all. */
    record ReadyChanged(int seat, boolean ready) implements TeamEvent {}

    /** Money left a budget. */
    record BudgetDrawn(Ref<Budget> budget, Ref<Household> household, Money sum) implements TeamEvent {}

    /** A use of a budget must be evaluated before the next one. */
    record EvaluationDue(Ref<Budget> budget, Ref<Household> household) implements TeamEvent {}

    /** A caseworker evaluated the last use of a budget; it is open again. */
    record UseEvaluated(Ref<Budget> budget, Ref<Household> household, int seat) implements TeamEvent {}

    /** Money came back to a budget through a household. */
    record BudgetRefilled(Ref<Budget> budget, Ref<Household> household, Money sum) implements TeamEvent {}

    /** A caseworker began to build a facility; it stands at the close of month {@code due}. */
    record FacilityStarted(Ref<Facility> facility, int seat, Optional<Ref<Budget>> from, int due)
            implements TeamEvent {}

    /** Neighbours began a facility by themselves. */
    record FacilityFounded(Ref<Facility> facility, int due) implements TeamEvent {}

    /** A budget paid for a facility. */
    record FacilityPaid(Ref<Facility> facility, Ref<Budget> budget, Money sum) implements TeamEvent {}

    /** A facility stands from now on, perhaps up to the close of some month. */
    record FacilityBuilt(Ref<Facility> facility, Optional<Integer> until) implements TeamEvent {}

    /** A facility was broken down; {@code unpaid}: because nobody could pay for it. */
    record FacilityLapsed(Ref<Facility> facility, boolean unpaid) implements TeamEvent {}

    /** A part of what a household costs may be spent freely from now on. */
    record FreeShareGiven(Ref<Household> household, Ref<Budget> budget, Money sum) implements TeamEvent {}

    /** The goodwill of an agency changed. */
    record GoodwillChanged(Ref<Agency> agency, int by, GoodwillReason reason) implements TeamEvent {}

    /** The political credit of the team changed. */
    record CreditChanged(int by, CreditReason reason) implements TeamEvent {}

    /** A solved exception was put in the vraagbaak. */
    record PrecedentRecorded(Ref<Likeness> likeness, Ref<Household> household, Ref<Request> request)
            implements TeamEvent {}

    /** A month closed and the next one began. */
    record MonthClosed(int month) implements TeamEvent {}

    /** The last month closed. */
    record GameEnded() implements TeamEvent {}

    /** Why goodwill changed. */
    enum GoodwillReason {
        /** An untrue or empty argument. */
        EMPTY_ARGUMENT,
        /** Somebody was passed over. */
        PASSED_OVER,
        /** A promise was kept. */
        PROMISE_KEPT,
        /** A promise was broken. */
        PROMISE_BROKEN,
        /** The case says so. */
        CASE
    }

    /** Why credit changed. */
    enum CreditReason {
        /** A rung was passed over. */
        PASSED_OVER,
        /** A prepared escalation was granted. */
        WELL_PREPARED,
        /** The case says so. */
        CASE
    }
}
