package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A closed language of what a policy changes in how a lesson is played. Figures add to what there is or take from it, so that several
 * policies can be on together.
 */
public sealed interface Change {
    /** So many points of the working time less are lost to complexity. */
    record Loss(int loss) implements Change {}

    /** So many hours more a month for each household. */
    record MoreHours(Hours hoursPerHousehold) implements Change {}

    /** So many hours of everybody's first month go into training. */
    record Training(Hours training) implements Change {}

    /** So much more political credit at the start. */
    record Credit(int credit) implements Change {}

    /** Requests lie so many points nearer to standard practice: at these agencies (none: all), of this likeness, on this ground. */
    record Resistance(int resistance, List<Ref<Agency>> at, Optional<Ref<Likeness>> likeness, Optional<Ground> ground)
            implements Change {}

    /** A fear weighs so many points less at these agencies (none: all); below 10 nothing is left of it. */
    record LessFear(Fear fear, int by, List<Ref<Agency>> at) implements Change {}

    /** These agencies (none: all) answer so many months sooner. */
    record Sooner(int sooner, List<Ref<Agency>> at) implements Change {}

    /**
     * A budget has so much more for each household, is opened where it was not, and may pay whatever these others may pay, and whatever
     * a budget may pay that works on this life domain.
     */
    record Funds(Ref<Budget> funds, Money perHousehold, List<Ref<Budget>> alsoFor, Optional<LifeDomain> serving)
            implements Change {}

    /** These budgets become one: what the lesson has in them goes into it with all that they may pay, and they close. */
    record Pours(List<Ref<Budget>> pours, Ref<Budget> into) implements Change {}

    /** From this budget a mandate reaches up to this sum. */
    record Widens(Ref<Budget> widens, Money upTo, Mandate by) implements Change {}

    /** These ladders (none: all) have one more rung at the top. */
    record AddsRung(Rung addsRung, List<Ref<Ladder>> to) implements Change {}

    /** Everybody can see who may decide, before asking or being refused. */
    record LaddersKnown() implements Change {}

    /** A precedent in the vraagbaak takes so many points more off the loss to complexity, and all together so many more. */
    record LossPerRecord(int lossPerRecord, int atMost) implements Change {}

    /** Peer review takes so much less of everybody's time. */
    record ReviewHours(Hours reviewHours) implements Change {}

    /** The team's own decisions need no higher mandate to count as covered. */
    record TeamDecides() implements Change {}

    /** Once the receipt of a household is complete and above this sum a year, that share of it goes to a budget. */
    record FreeShare(Share freeShare, Money above, Ref<Budget> to) implements Change {}

    /** Debts of these kinds do not grow. */
    record StopsGrowth(List<DebtKind> stopsGrowth) implements Change {}

    /** Debts of these kinds can join an arrangement. */
    record Includes(List<DebtKind> includes) implements Change {}
}
