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
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Wish;

/**
 * What things are called and what people say, for one reader. What the reader may not know of has no name: the answer is empty, the
 * same as for what does not exist.
 */
public interface Names {
    /** The caseworker on that seat; 0 is the neighbouring team. */
    Text colleague(int seat);

    /** The household. */
    Optional<Text> household(Ref<Household> household);

    /** The budget. */
    Optional<Text> budget(Ref<Budget> budget);

    /** The agency. */
    Optional<Text> agency(Ref<Agency> agency);

    /** The resident. */
    Optional<Text> resident(Ref<Resident> resident);

    /** Somebody of the network. */
    Optional<Text> contact(Ref<Contact> contact);

    /** What that contact answered. */
    Optional<Text> contactSays(Ref<Contact> contact);

    /** What the resident said when asked for consent. */
    Optional<Text> consentSays(Ref<Agency> agency, boolean given);

    /** A known fact. */
    Optional<Text> fact(Ref<Fact> fact);

    /** The visible question of a fact that is not known yet. */
    Optional<Text> question(Ref<Fact> fact);

    /** A heard wish. */
    Optional<Text> wish(Ref<Wish> wish);

    /** Whether the reader knows how the household stands in this life domain. */
    boolean knows(LifeDomain domain);

    /** A visible intervention or request. */
    Optional<Text> decidable(Ref<? extends Decidable> decidable);

    /** What the household says when it would rather not have that step carried like this. */
    Optional<Text> objection(Ref<Intervention> step, Carrier by);

    /** A visible argument. */
    Optional<Text> argument(Ref<Argument> argument);

    /** The counter-offer of that request. */
    Optional<Text> offer(Ref<Request> request);

    /** What that party says when it refuses. */
    Optional<Text> refusal(Ref<Request> request, Ref<Agency> agency);

    /** A visible rung. */
    Optional<Text> rung(Ref<Rung> rung);

    /** The question of a matter. */
    Optional<Text> matter(Ref<Matter> matter);

    /** A line of the receipt of which the reader knows that it exists. */
    Optional<Text> line(Ref<CostLine> line);

    /** The creditor of a known debt. */
    Optional<Text> debt(Ref<Debt> debt);

    /** The question of a dilemma that was put. */
    Optional<Text> dilemma(Ref<Dilemma> dilemma);

    /** The words of an answer to a dilemma that was put. */
    Optional<Text> answer(Ref<Dilemma> dilemma, Ref<Dilemma.Answer> answer);

    /** What people hear of an event that happened. */
    Optional<Text> news(Ref<ScriptedEvent> event);
}
