package nl.kostenbewust.core.play;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Flag;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Penalty;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.model.Wish;

/** Something that happened in a household. */
public sealed interface HouseholdEvent {
    /** A talk was held. */
    record Talked(int seat, Ref<Resident> resident, LifeDomain about, int nthThisMonth) implements HouseholdEvent {}

    /** A sign of life was sent. */
    record MessageSent(int seat, Ref<Resident> resident) implements HouseholdEvent {}

    /** Somebody of the network was asked. */
    record ContactInvolved(Ref<Contact> contact) implements HouseholdEvent {}

    /** A fact became known. */
    record FactRevealed(Ref<Fact> fact) implements HouseholdEvent {}

    /** A wish was heard. */
    record WishHeard(Ref<Wish> wish) implements HouseholdEvent {}

    /** A wish came true. */
    record WishMet(Ref<Wish> wish) implements HouseholdEvent {}

    /** Consent was given or refused. */
    record ConsentAnswered(Ref<Agency> agency, boolean given) implements HouseholdEvent {}

    /** The household agreed to a plan. */
    record PlanAgreed(List<PlanStep> steps) implements HouseholdEvent {}

    /** The household would agree to this plan instead, because of what it says about these steps. */
    record PlanCountered(List<PlanStep> proposed, List<PlanStep> instead, List<Ref<Intervention>> objections)
            implements HouseholdEvent {}

    /** An agency was asked about something. */
    record Inquired(Ref<Agency> agency, Topic about) implements HouseholdEvent {}

    /** A line of the receipt became known. */
    record ReceiptLineShown(Ref<CostLine> line) implements HouseholdEvent {}

    /** Reasons were put on file for a decision. */
    record Substantiated(Ref<Decidable> decidable, List<Ref<Argument>> arguments) implements HouseholdEvent {}

    /** An intervention was started; it works in month {@code due}, counted at that month's close. */
    record InterventionStarted(
            Ref<Intervention> intervention, int seat, Carrier by, Optional<Ref<Budget>> from, int due, boolean inPlan)
            implements HouseholdEvent {}

    /** An intervention worked; its service, if any, runs on. */
    record InterventionWorked(Ref<Intervention> intervention, boolean runsOn, Optional<Integer> until)
            implements HouseholdEvent {}

    /** An intervention failed. */
    record InterventionFailed(Ref<Intervention> intervention) implements HouseholdEvent {}

    /** A running intervention was stopped or came to its end. */
    record InterventionEnded(Ref<Intervention> intervention, boolean stopped) implements HouseholdEvent {}

    /** A request was opened, or opened again. */
    record RequestOpened(Ref<Request> request) implements HouseholdEvent {}

    /** Arguments were laid; the answer comes in month {@code due}, or at once when that is this month. */
    record Argued(Ref<Request> request, List<Ref<Argument>> arguments, boolean citing, int due)
            implements HouseholdEvent {}

    /** A party answered, with the parts of its support (tenths of a point) written in. */
    record PartyAnswered(Ref<Request> request, Ref<Agency> agency, Verdict verdict, Support support, Missing missing)
            implements HouseholdEvent {}

    /** All parties agreed. */
    record RequestGranted(Ref<Request> request) implements HouseholdEvent {}

    /** The parties made the counter-offer. */
    record OfferMade(Ref<Request> request) implements HouseholdEvent {}

    /** The counter-offer was accepted or left. */
    record OfferAnswered(Ref<Request> request, boolean accepted) implements HouseholdEvent {}

    /** The request was refused. */
    record RequestRefused(Ref<Request> request) implements HouseholdEvent {}

    /** The request was closed; {@code layable} could be laid then and is no news later. */
    record RequestClosed(Ref<Request> request, ClosedBecause because, List<Ref<Argument>> layable)
            implements HouseholdEvent {}

    /** The request went up the ladder; {@code prepared}: the file held what the rung wants to see. */
    record Escalated(Ref<Request> request, Ref<Rung> rung, RungPower power, boolean prepared, int pressure, int due)
            implements HouseholdEvent {}

    /** A matter was settled. */
    record MatterDecided(Ref<Matter> matter, Settlement settlement) implements HouseholdEvent {}

    /** Peer review was asked. */
    record ReviewAsked(Ref<Decidable> decidable, int seat) implements HouseholdEvent {}

    /** A reviewer gave marks; seat 0: the neighbouring team. */
    record ReviewGiven(Ref<Decidable> decidable, int seat, List<Corner> fails, String sentence)
            implements HouseholdEvent {}

    /** Peer review came to a conclusion. */
    record ReviewConcluded(Ref<Decidable> decidable, boolean approved) implements HouseholdEvent {}

    /** The team got the mandate for this one decision. */
    record MandateGiven(Ref<Decidable> decidable, Mandate mandate) implements HouseholdEvent {}

    /** The vraagbaak was searched; {@code found}: there is a precedent. */
    record LookedUp(Ref<Likeness> likeness, boolean found) implements HouseholdEvent {}

    /** A dilemma was put. */
    record DilemmaPut(Ref<Dilemma> dilemma) implements HouseholdEvent {}

    /** A dilemma was answered; {@code bySilence}: the month closed over it. */
    record DilemmaAnswered(Ref<Dilemma> dilemma, Ref<Dilemma.Answer> answer, boolean bySilence)
            implements HouseholdEvent {}

    /** A scripted event happened. */
    record ScriptedHappened(Ref<ScriptedEvent> event) implements HouseholdEvent {}

    /** A scripted event was put on the calendar. */
    record EventScheduled(Ref<ScriptedEvent> event, int month) implements HouseholdEvent {}

    /** Chance answered a question: {@code drawn} out of 1000 lay below {@code chance} or not. */
    record ChanceDrawn(Ref<ChanceSubject> subject, int attempt, int chance, int drawn, boolean won)
            implements HouseholdEvent {}

    /** A level changed by {@code tenths}; {@code by} is the intervention that gave a habit. */
    record LevelChanged(LifeDomain domain, int tenths, Cause cause, Optional<Ref<Intervention>> habitOf)
            implements HouseholdEvent {}

    /** A level now drifts by {@code tenths} a month. */
    record DriftChanged(LifeDomain domain, int tenths) implements HouseholdEvent {}

    /** Trust changed. */
    record TrustChanged(int by, Cause cause) implements HouseholdEvent {}

    /** Ownership changed. */
    record OwnershipChanged(int by, Cause cause) implements HouseholdEvent {}

    /** A flag was set or cleared. */
    record FlagChanged(Ref<Flag> flag, boolean stands) implements HouseholdEvent {}

    /** Danger came or went. */
    record DangerChanged(boolean danger) implements HouseholdEvent {}

    /** Somebody dropped out of the case, or came back into it. */
    record PresenceChanged(Ref<Resident> resident, boolean present) implements HouseholdEvent {}

    /** A crisis takes these hours of the director in that month. */
    record HoursClaimed(int month, Hours hours) implements HouseholdEvent {}

    /** The team accepted an offer with a promise, to be kept by the close of that month. */
    record PromiseMade(Ref<Request> request, int by) implements HouseholdEvent {}

    /** A promise was kept, or its month passed without. */
    record PromiseEnded(Ref<Request> request, boolean kept) implements HouseholdEvent {}

    /** A debt changed by this sum. */
    record DebtChanged(Ref<Debt> debt, Money by, Cause cause) implements HouseholdEvent {}

    /** From now on a debt grows by this much each month; by nothing: it stopped growing. */
    record DebtGrowthChanged(Ref<Debt> debt, Money perMonth) implements HouseholdEvent {}

    /** A line of the receipt now runs at this sum per month; absent: it stopped. */
    record CostLineChanged(Ref<CostLine> line, Optional<Money> perMonth) implements HouseholdEvent {}

    /** A running line was paid for this month. */
    record CostPaid(Ref<CostLine> line, Money sum) implements HouseholdEvent {}

    /** Something was paid once. */
    record CostPaidOnce(Payer payer, Text label, Money sum, Source source, Certainty certainty)
            implements HouseholdEvent {}

    /** Income changed by this much a month. */
    record IncomeChanged(Money by) implements HouseholdEvent {}

    /** Fixed costs changed by this much a month. */
    record ExpensesChanged(Money by) implements HouseholdEvent {}

    /** Legitimacy was lost. */
    record Penalised(Penalty penalty, int points, Text reason) implements HouseholdEvent {}

    /** The team heard something. */
    record NewsHeard(Text news) implements HouseholdEvent {}

    /** Another caseworker became the director. */
    record DirectorChanged(int seat) implements HouseholdEvent {}
}
