package nl.kostenbewust.core.text;

import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Wish;

/**
 * What things are called and what people say, for one reader. What the reader may not know of has no name: the answer is empty, the
 * same as for what does not exist. So it is for everything that a kind of reader says nothing about.
 */
public interface Names {
    /** The caseworker on that seat; 0 is the neighbouring team. */
    Text colleague(int seat);

    /** The household. */
    default Optional<Text> household(Ref<Household> household) {
        return Optional.empty();
    }

    /** This much of that budget, in what it counts. */
    default Text amount(Ref<Budget> budget, Money sum) {
        return Figures.money(sum);
    }

    /** The budget. */
    default Optional<Text> budget(Ref<Budget> budget) {
        return Optional.empty();
    }

    /** The policy, while it is on. */
    default Optional<Text> policy(Ref<Policy> policy) {
        return Optional.empty();
    }

    /** The facility, once it may be built. */
    default Optional<Text> facility(Ref<Facility> facility) {
        return Optional.empty();
    }

    /** The agency. */
    default Optional<Text> agency(Ref<Agency> agency) {
        return Optional.empty();
    }

    /** The resident. */
    default Optional<Text> resident(Ref<Resident> resident) {
        return Optional.empty();
    }

    /** Somebody of the network. */
    default Optional<Text> contact(Ref<Contact> contact) {
        return Optional.empty();
    }

    /** What that contact answered. */
    default Optional<Text> contactSays(Ref<Contact> contact) {
        return Optional.empty();
    }

    /** What the resident said when asked for consent. */
    default Optional<Text> consentSays(Ref<Agency> agency, boolean given) {
        return Optional.empty();
    }

    /** A known fact. */
    default Optional<Text> fact(Ref<Fact> fact) {
        return Optional.empty();
    }

    /** The visible question of a fact that is not known yet. */
    default Optional<Text> question(Ref<Fact> fact) {
        return Optional.empty();
    }

    /** A heard wish. */
    default Optional<Text> wish(Ref<Wish> wish) {
        return Optional.empty();
    }

    /** Whether the reader knows how the household stands in this life domain. */
    default boolean knows(LifeDomain domain) {
        return false;
    }

    /** A visible intervention or request. */
    default Optional<Text> decidable(Ref<? extends Decidable> decidable) {
        return Optional.empty();
    }

    /** What the household says when it would rather not have that step carried like this. */
    default Optional<Text> objection(Ref<Intervention> step, Carrier by) {
        return Optional.empty();
    }

    /** A visible argument. */
    default Optional<Text> argument(Ref<Argument> argument) {
        return Optional.empty();
    }

    /** The counter-offer of that request. */
    default Optional<Text> offer(Ref<Request> request) {
        return Optional.empty();
    }

    /** What the team promises when it accepts the offer on that request. */
    default Optional<Text> promise(Ref<Request> request) {
        return Optional.empty();
    }

    /** What that party says when it refuses. */
    default Optional<Text> refusal(Ref<Request> request, Ref<Agency> agency) {
        return Optional.empty();
    }

    /** A visible rung. */
    default Optional<Text> rung(Ref<Rung> rung) {
        return Optional.empty();
    }

    /** The question of a matter. */
    default Optional<Text> matter(Ref<Matter> matter) {
        return Optional.empty();
    }

    /** A line of the receipt of which the reader knows that it exists. */
    default Optional<Text> line(Ref<CostLine> line) {
        return Optional.empty();
    }

    /** The creditor of a known debt. */
    default Optional<Text> debt(Ref<Debt> debt) {
        return Optional.empty();
    }

    /** The question of a dilemma that was put. */
    default Optional<Text> dilemma(Ref<Dilemma> dilemma) {
        return Optional.empty();
    }

    /** The words of an answer to a dilemma that was put. */
    default Optional<Text> answer(Ref<Dilemma> dilemma, Ref<Dilemma.Answer> answer) {
        return Optional.empty();
    }
}
