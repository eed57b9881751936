package nl.kostenbewust.core.play;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;

/** Why a command is refused. A refusal never rests on chance and never says what the player may not know. */
public sealed interface Refusal {
    /** It does not exist, or the player does not know of it yet; the two look the same. */
    record Unknown() implements Refusal {}

    /** The game has not begun, or is over. */
    record NotPlaying() implements Refusal {}

    /** Only the session itself may ask this. */
    record NotAllowed() implements Refusal {}

    /** There are not enough hours left this month. */
    record NotEnoughHours(Hours needed, Hours left) implements Refusal {}

    /** Only the director of this household may do it. */
    record NotDirector(int director) implements Refusal {}

    /** Something must hold first: these known things, and perhaps something not known yet. */
    record NotYet(List<Condition> missing, boolean somethingUnknown, Optional<Text> hint) implements Refusal {}

    /** The resident's consent is needed first. */
    record ConsentNeeded(Ref<Agency> agency) implements Refusal {}

    /** This was already asked and answered. */
    record AlreadyAnswered() implements Refusal {}

    /** It is running already. */
    record AlreadyRunning() implements Refusal {}

    /** It was done already and cannot be done again. */
    record AlreadyDone() implements Refusal {}

    /** It is not running. */
    record NotRunning() implements Refusal {}

    /** Which budget pays must be said, out of these. */
    record ChooseBudget(List<Ref<Budget>> budgets) implements Refusal {}

    /** The budget does not hold enough. */
    record BudgetShort(Ref<Budget> budget, Money needed, Money left) implements Refusal {}

    /** The last use of the budget, at this household, must be evaluated first. */
    record EvaluationFirst(Ref<Budget> budget, Ref<Household> household) implements Refusal {}

    /** No use of this budget at this household waits for evaluation. */
    record NothingToEvaluate() implements Refusal {}

    /** A higher mandate is needed for this sum; absent: nobody has it. */
    record MandateNeeded(Optional<Mandate> mandate) implements Refusal {}

    /** The plan has no steps, or a step twice, or a step that is not offered. */
    record PlanNotPossible() implements Refusal {}

    /** That step cannot be carried by them. */
    record CarrierNotPossible(Ref<Intervention> step, Carrier by) implements Refusal {}

    /** The request is not open. */
    record RequestNotOpen() implements Refusal {}

    /** The request is open already. */
    record RequestStillOpen() implements Refusal {}

    /** Nothing has changed since the request was closed. */
    record NothingNew() implements Refusal {}

    /** The answer is still to come, in this month. */
    record AwaitingAnswer(int month) implements Refusal {}

    /** One to three arguments at a time, each once. */
    record ArgumentsNotPossible() implements Refusal {}

    /** That argument was laid before. */
    record ArgumentLaid(Ref<Argument> argument) implements Refusal {}

    /** What that argument rests on does not hold yet. */
    record ArgumentNotReady(Ref<Argument> argument) implements Refusal {}

    /** There is no counter-offer to answer. */
    record NoOffer() implements Refusal {}

    /** That rung is not above where the request is. */
    record RungNotAbove() implements Refusal {}

    /** The team has too little political credit. */
    record NotEnoughCredit(int needed, int left) implements Refusal {}

    /** No reasons are on file for this decision. */
    record NoReasons() implements Refusal {}

    /** This decision was put to peer review before. */
    record AlreadyReviewed() implements Refusal {}

    /** No peer review is open on this, or it is one's own. */
    record NothingToReview() implements Refusal {}

    /** This dilemma is not open. */
    record NoDilemma() implements Refusal {}

    /** Only a granted exception can be put in the vraagbaak, once. */
    record NothingToRecord() implements Refusal {}

    /** That person no longer takes part. */
    record ResidentGone(Ref<Resident> resident) implements Refusal {}

    /** There is nothing to look up for this request. */
    record NothingToLookUp() implements Refusal {}

    /** There is no precedent to cite, or it was cited before. */
    record NoPrecedent() implements Refusal {}

    /** This matter cannot be settled with a no. */
    record NoIsNoAnswer() implements Refusal {}

    /** There is no such colleague. */
    record NoSuchColleague() implements Refusal {}

    /** A text is empty, too long (300 characters at most), or holds signs that are not allowed. */
    record TextNotAllowed() implements Refusal {}
}
