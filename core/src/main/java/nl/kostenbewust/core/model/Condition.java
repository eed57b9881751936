package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/** A closed language of questions about a household. Chance is never part of it. */
public sealed interface Condition {
    /** All of these hold. */
    record All(List<Condition> all) implements Condition {}

    /** At least one of these holds. */
    record Any(List<Condition> any) implements Condition {}

    /** This does not hold. */
    record Not(Condition not) implements Condition {}

    /** The team knows this fact. */
    record Knows(Ref<Fact> knows) implements Condition {}

    /** The team has heard this wish. */
    record Heard(Ref<Wish> heard) implements Condition {}

    /** The resident allows this agency to be asked about them. */
    record Consent(Ref<Agency> consent) implements Condition {}

    /** This flag stands. */
    record FlagStands(Ref<Flag> flag) implements Condition {}

    /** It is this month or later. */
    record FromMonth(int fromMonth) implements Condition {}

    /** It is this month or earlier. */
    record UntilMonth(int untilMonth) implements Condition {}

    /** A level lies within these bounds. */
    record DomainLevel(LifeDomain domain, Optional<Level> atLeast, Optional<Level> atMost) implements Condition {}

    /** Trust is at least this. */
    record Trust(int trust) implements Condition {}

    /** Ownership is at least this. */
    record Ownership(int ownership) implements Condition {}

    /** The agreed plan has this step, perhaps carried by somebody in particular. */
    record PlanHas(Ref<Intervention> planHas, Optional<Carrier> carriedBy) implements Condition {}

    /** It came up in a talk, perhaps with somebody in particular, perhaps in the last so many months. */
    record TalkedAbout(LifeDomain talkedAbout, Optional<Ref<Resident>> with, Optional<Integer> within)
            implements Condition {}

    /** There was no sign of life for at least so many months. */
    record SilentFor(int silentFor) implements Condition {}

    /** This contact has been involved. */
    record Involved(Ref<Contact> involved) implements Condition {}

    /** The agency was asked about this. */
    record Inquired(Ref<Agency> inquired, Topic about) implements Condition {}

    /** The intervention was started and has not ended. */
    record Running(Ref<Intervention> running) implements Condition {}

    /** The intervention has worked at least once. */
    record Done(Ref<Intervention> done) implements Condition {}

    /** The request is this far. */
    record RequestIs(Ref<Request> request, List<RequestStatus> is) implements Condition {}

    /** The request was refused at least so often. */
    record Refusals(Ref<Request> refusalsOf, int atLeast) implements Condition {}

    /** The receipt line is known to the team. */
    record ReceiptShown(Ref<CostLine> receiptShown) implements Condition {}

    /** The debt stands at this sum or more. */
    record DebtStands(Ref<Debt> debt, Money atLeast) implements Condition {}

    /** The matter is settled. */
    record Decided(Ref<Matter> decided) implements Condition {}

    /** The team found a precedent with this likeness in the vraagbaak. */
    record Precedent(Ref<Likeness> precedent) implements Condition {}

    /** This policy is on. */
    record PolicyOn(Ref<Policy> policyOn) implements Condition {}

    /** This facility stands in the neighbourhood. */
    record FacilityStands(Ref<Facility> facility) implements Condition {}

    /** The scripted event happened at least so many months ago; 0: in this month or earlier. */
    record MonthsSince(Ref<ScriptedEvent> monthsSince, int atLeast) implements Condition {}

    /** The receipt lines that the team knows of add up to at least this in a year, at what they cost now. */
    record ReceiptPerYear(Money receiptPerYear) implements Condition {}

    /** The resident is at least so old by now; false where no age is known. */
    record Age(Ref<Resident> age, int atLeast) implements Condition {}

    /** The debts of these kinds, or of all kinds where none is named, stand at this sum together, or more. */
    record DebtsTogether(List<DebtKind> debtsOf, Money atLeast) implements Condition {}

    /** The request has come to this rung of its ladder. */
    record AtRung(Ref<Rung> atRung, Ref<Request> of) implements Condition {}

    /** Danger stands (true) or does not (false). */
    record Danger(boolean danger) implements Condition {}
}
