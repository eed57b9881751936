package nl.kostenbewust.core.play;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Topic;

/** What a player, or the session itself, can ask for. Without the household: an {@link Order} says which. */
public sealed interface Command {
    /** Talk at the kitchen table with a resident about a life domain. */
    record Talk(Ref<Resident> talk, LifeDomain about) implements Command {}

    /** Send a resident a sign of life. */
    record Message(Ref<Resident> message) implements Command {}

    /** Ask somebody of the network to help. */
    record Involve(Ref<Contact> involve) implements Command {}

    /** Propose a plan to the household; it replaces the one before. Only the director. */
    record MakePlan(List<PlanStep> plan) implements Command {}

    /** Ask a resident whether this agency may be asked about them. */
    record AskConsent(Ref<Agency> askConsent) implements Command {}

    /** Inquire at an agency. */
    record Inquire(Ref<Agency> inquire, Topic about) implements Command {}

    /** Ask for a line of the till receipt. */
    record AskReceipt(Ref<CostLine> askReceipt) implements Command {}

    /** Write down reasons for a decision of one's own. */
    record Substantiate(Ref<Decidable> substantiate, List<Ref<Argument>> with) implements Command {}

    /** Start an intervention, perhaps from a budget. */
    record Start(Ref<Intervention> start, Optional<Ref<Budget>> from) implements Command {}

    /** Stop a running intervention. */
    record Stop(Ref<Intervention> stop) implements Command {}

    /** Open a request, or open it again. */
    record MakeRequest(Ref<Request> request) implements Command {}

    /** Lay arguments on the table; {@code citing}: with the precedent that was looked up. */
    record Argue(Ref<Request> argue, List<Ref<Argument>> with, boolean citing) implements Command {}

    /** Accept a counter-offer or leave it. To counter it is to argue on. */
    record AnswerOffer(Ref<Request> answerOffer, boolean accept) implements Command {}

    /** Take a request up its ladder. */
    record Escalate(Ref<Request> escalate, Ref<Rung> to) implements Command {}

    /** Drop a request. */
    record Withdraw(Ref<Request> withdraw) implements Command {}

    /** Settle a matter with a reasoned no. Only the director. */
    record DecideNo(Ref<Matter> decideNo) implements Command {}

    /** Answer a dilemma. */
    record AnswerDilemma(Ref<Dilemma> dilemma, Ref<Dilemma.Answer> answer) implements Command {}

    /** Put a proposed decision to peer review. */
    record AskReview(Ref<Decidable> askReview) implements Command {}

    /** Weigh a colleague's proposed decision: the corners that fail, and one sentence. */
    record Review(Ref<Decidable> review, List<Corner> fails, String sentence) implements Command {}

    /** Search the vraagbaak for cases that are like this request. */
    record LookUp(Ref<Request> lookUp) implements Command {}

    /** Put a granted exception in the vraagbaak. */
    record RecordPrecedent(Ref<Request> recordPrecedent) implements Command {}

    /** Hold the short evaluation that the last use of a budget asks for. */
    record Evaluate(Ref<Budget> evaluate) implements Command {}

    /** Make another caseworker the director. */
    record HandOver(int handOver) implements Command {}

    /** Build a facility for the neighbourhood, perhaps from a budget. */
    record Build(Ref<Facility> build, Optional<Ref<Budget>> from) implements Command {}

    /** Done for this month. */
    record Ready() implements Command {}

    /** Not done after all. */
    record NotReady() implements Command {}

    /** Session: the game begins with these seats. */
    record Begin(List<Integer> begin) implements Command {}

    /** Session: a caseworker joins while the game runs. */
    record Join(int join) implements Command {}

    /** Session: the month closes now, whoever is ready. */
    record CloseMonth() implements Command {}
}
